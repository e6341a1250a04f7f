using AdvisorBot.Presentation.Messages;

namespace AdvisorBot.Dialogs;

/// <summary>What came from the person.</summary>
/// <param name="Tap">The value of a button, if one was tapped.</param>
/// <param name="Locale">As the channel gives it, such as "de-CH".</param>
/// <param name="Numbered">The channel showed the last options as a numbered list, so that a bare number is a choice from it.</param>
/// <param name="IsCall">The bot was mentioned, and nothing was said to it.</param>
public sealed record UserInput(string Text, Tap? Tap = null, string? Locale = null, bool Numbered = false, bool IsCall = false);
