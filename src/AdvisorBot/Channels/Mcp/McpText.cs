using System.Globalization;
using AdvisorBot.Channels.Consultation;

namespace AdvisorBot.Channels.Mcp;

/// <summary>Lists as texts. Ids stand in front: they are what the next call needs.</summary>
static class McpText
{
    public static string Of(GuideList list) => string.Join('\n', list.Guides.Select(Of));

    public static string Of(DescribedGuide guide) => string.Join(
        "\n\n",
        [
            Of(guide.Guide),
            .. guide.Questions.Select(Of),
            string.Join('\n', guide.Tools.Select(tool => $"- {tool.Id}: {tool.Name}. {tool.Summary}{(tool.Since is { } since ? $" {since}" : "")}")),
        ]);

    public static string Of(DescribedTool tool) => string.Join(
        '\n',
        [
            $"{tool.Tool.Name} ({tool.Tool.Id}). {tool.Tool.Summary}{(tool.Tool.Since is { } since ? $" {since}" : "")}",
            .. tool.Statements.Select(statement => $"- {statement.Citation}{(statement.Source.Url is { } url ? $" {url}" : "")}"),
        ]);

    static string Of(ListedGuide guide) =>
        $"- {guide.Id}: {guide.Title}. {guide.Topic}.{(guide.Serves is { } serves ? $" {serves}" : "")} [{guide.Page.Title}, {guide.Page.Author}, {guide.Page.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}{(guide.Page.Url is { } url ? $", {url}" : "")}]";

    static string Of(AskableQuestion question) => string.Join(
        '\n',
        [
            $"{question.Id} ({question.Kind}{(question.Unit is { } unit ? $", {unit}" : "")}{(question.Per is { } per ? $" / {per}" : "")}): {question.Prompt} {question.Why}",
            .. question.Choices.Select(choice => $"- {choice.Id}: {choice.Label}"),
        ]);
}
