namespace AdvisorBot.Storage;

/// <summary>What the turns of a day, in UTC, add up to.</summary>
public readonly record struct DayTally(DateOnly Day, string Name, long Count);
