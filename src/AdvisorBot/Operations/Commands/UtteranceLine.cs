namespace AdvisorBot.Operations.Commands;

/// <summary>A line of input to be understood; what it leaves out is as the command's options say.</summary>
/// <param name="Question">The id of the open question.</param>
/// <param name="Locale">A language, or one with a country ("de", "de-AT").</param>
sealed record UtteranceLine(string Text, string? Question, string? Catalogue, string? Locale);
