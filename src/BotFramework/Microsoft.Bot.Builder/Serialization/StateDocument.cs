namespace Microsoft.Bot.Builder.Serialization;

/// <summary>
/// A state that knows its JSON, so that loading and saving need not make it again: what it was read from, and, only
/// while a storage is asked to write it, what it is.
/// </summary>
sealed class StateDocument : Dictionary<string, object>
{
    /// <summary>What the state was read from; null for a new one.</summary>
    public byte[] Read { get; init; }

    /// <summary>What the state is, for as long as nobody can change it.</summary>
    public byte[] Writing { get; set; }
}
