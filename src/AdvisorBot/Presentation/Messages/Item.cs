namespace AdvisorBot.Presentation.Messages;

/// <param name="Lead">Set off before the text; null for none.</param>
public sealed record Item(string? Lead, string Text);
