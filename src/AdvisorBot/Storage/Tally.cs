namespace AdvisorBot.Storage;

/// <summary>Something that a turn was counted for. Nothing in it tells whose turn it was.</summary>
/// <param name="Name">What is counted: words and ids with | between them, without tabs and line breaks.</param>
/// <param name="Count">How much it adds to the count of the day; less than 0 takes back.</param>
public readonly record struct Tally(string Name, int Count = 1);
