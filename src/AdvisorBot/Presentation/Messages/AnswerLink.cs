using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Presentation.Messages;

/// <summary>The address that opens a guide and answers again on the chat page. It holds their ids and nothing else.</summary>
static class AnswerLink
{
    /// <param name="page">Where the chat page is.</param>
    public static string Write(Uri page, string guide, Answers answers) =>
        $"{page}?guide={Uri.EscapeDataString(guide)}&answers={Uri.EscapeDataString(string.Join(';', answers.InOrder.Select(pair => $"{pair.Key}:{AnswerCode.Write(pair.Value)}")))}";
}
