namespace AdvisorBot.Dialogs;

/// <summary>The state of the data files that the service talks by now. Whoever does one thing with it asks once, and keeps what is given.</summary>
public sealed class CurrentKnowledge(Knowledge first)
{
    volatile Knowledge _value = first;

    public Knowledge Value => _value;

    /// <summary>Another one has taken the place of the former, and is to be had by now.</summary>
    public event Action? Replaced;

    public void Replace(Knowledge next)
    {
        ArgumentNullException.ThrowIfNull(next);
        _value = next;
        Replaced?.Invoke();
    }
}
