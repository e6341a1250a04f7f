namespace AdvisorBot.Advice.Catalogues;

/// <summary>What became of a tool after the document was written.</summary>
/// <param name="PresentName">Today's name, when it differs.</param>
/// <param name="Since">Date the status took effect, as precise as the source gives it ("2024-08-31", "2019").</param>
/// <param name="Successor">What has taken its place today, as it stands in the middle of a sentence.</param>
/// <param name="AsOf">When this was looked up.</param>
/// <param name="Differs">What the successor does not inherit, or does otherwise.</param>
public sealed record Lifecycle(
    LifecycleStatus Status,
    string? PresentName,
    string? Since,
    string? Successor,
    string? Note,
    DateOnly AsOf,
    KnowledgeSource? Source,
    string? Differs = null)
{
    public bool InService => Status != LifecycleStatus.Retired;
}
