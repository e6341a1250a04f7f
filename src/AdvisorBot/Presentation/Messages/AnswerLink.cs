using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Presentation.Messages;

/// <summary>The address that opens a guide and answers again on the chat page. It holds their ids and nothing else.</summary>
static class AnswerLink
{
    // What may stand in a query as it is stays as it is: the link is to be read on paper too.
    static readonly (string Escaped, string Read)[] Harmless = [("%3A", ":"), ("%3B", ";"), ("%2C", ",")];

    /// <param name="page">Where the chat page is.</param>
    public static string Write(Uri page, string guide, Answers answers) =>
        Harmless.Aggregate(
            $"{page}?guide={Uri.EscapeDataString(guide)}&answers={Uri.EscapeDataString(string.Join(';', answers.InOrder.Select(pair => $"{pair.Key}:{AnswerCode.Write(pair.Value)}")))}",
            (link, one) => link.Replace(one.Escaped, one.Read, StringComparison.Ordinal));
}
