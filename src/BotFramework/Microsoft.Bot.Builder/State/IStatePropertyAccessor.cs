namespace Microsoft.Bot.Builder;

/// <summary>Reads and writes one property of the turn's state; storage is touched when the state is loaded and saved.</summary>
public interface IStatePropertyAccessor<T> : IStatePropertyInfo
{
    /// <summary>The property's value; if it has none, what the factory makes, which becomes the value; without a factory the default of <typeparamref name="T"/>.</summary>
    Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory = null, CancellationToken cancellationToken = default);

    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);

    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);
}
