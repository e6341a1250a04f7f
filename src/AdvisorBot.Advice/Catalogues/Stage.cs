using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Catalogues;

/// <summary>A phase of the work for which one tool is sought.</summary>
/// <param name="When">Which answer makes the stage needed; without an answer every stage is looked at. Null: always needed.</param>
public sealed record Stage(string Id, string Name, Condition? When);
