namespace Microsoft.Bot.Builder;

/// <summary>Objects kept for one turn, found by a key or by their type; when the turn is over they are out of reach.</summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    bool _disposed;

    public TurnContextStateCollection()
    {
    }

    /// <summary>The value under the key, or the default of <typeparamref name="T"/> when there is none or it has another type.</summary>
    public T Get<T>(string key)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ObjectDisposedException.ThrowIf(_disposed, this);
        return TryGetValue(key, out var value) ? value as T : null;
    }

    /// <summary>The value kept under its type's full name.</summary>
    public T Get<T>()
        where T : class
        => Get<T>(typeof(T).FullName);

    /// <summary>Adds a value under a key that is still free.</summary>
    /// <exception cref="ArgumentException">The key is taken.</exception>
    public void Add<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        ObjectDisposedException.ThrowIf(_disposed, this);
        base.Add(key, value);
    }

    /// <summary>Adds a value under its type's full name.</summary>
    public void Add<T>(T value)
        where T : class
        => Add(typeof(T).FullName, value);

    /// <summary>Sets or replaces the value under a key.</summary>
    public void Set<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ObjectDisposedException.ThrowIf(_disposed, this);
        this[key] = value;
    }

    /// <summary>Sets or replaces the value under its type's full name.</summary>
    public void Set<T>(T value)
        where T : class
        => Set(typeof(T).FullName, value);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (_disposed)
            return;
        _disposed = true;
        if (disposing)
            DisposeValues();
    }

    /// <remarks>Connector clients live longer than a turn: whoever made them disposes of them.</remarks>
    void DisposeValues()
    {
        foreach (var value in Values)
        {
            if (value is IDisposable disposable and not Connector.IConnectorClient)
                disposable.Dispose();
        }
    }
}
