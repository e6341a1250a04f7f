namespace AdvisorBot.Understanding.Guides;

/// <summary>What a name stands for.</summary>
/// <param name="Weight">How much it says of the topic.</param>
/// <param name="Tool">What the tool is called that the name is of; null for other names.</param>
sealed record NamedIn(string Topic, string Guide, double Weight, string? Tool);
