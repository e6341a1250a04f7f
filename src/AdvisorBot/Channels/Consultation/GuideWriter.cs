using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Presentation.Explanations;
using AdvisorBot.Presentation.Wording;

namespace AdvisorBot.Channels.Consultation;

/// <summary>Guides, their questions and tools, for programs.</summary>
static class GuideWriter
{
    public static ListedGuide List(Catalogue guide, string language) => new(
        guide.Id, guide.Title, guide.TopicName, guide.Serves.Length > 0 ? guide.Serves : null, guide.Version, guide.WrittenIn ?? language,
        new(guide.Document.Title, guide.Document.Author, guide.Document.Date, guide.Document.Url, guide.Document.Commit));

    public static ListedGuide List(Edition edition) => List(edition.Advisor.Catalogue, edition.Words.Language);

    public static DescribedGuide Describe(Edition edition)
    {
        var catalogue = edition.Advisor.Catalogue;
        return new(
            List(edition),
            [.. catalogue.Stages.Select(stage => new ListedStage(stage.Id, stage.Name))],
            [.. edition.Advisor.Interview.Questions.Select(Describe)],
            [.. catalogue.Tools.Select(tool => Tool(tool, edition.Words))]);
    }

    public static AskableQuestion Describe(Question question) => new(
        question.Id, question.Label, question.Prompt, question.Why, question.Help, question.Kind.Word, question.Kind.IsAmount ? question.Unit : null,
        question.Per?.ToString().ToLowerInvariant(),
        [.. question.Choices.Select(choice => new AnswerChoice(choice.Id, choice.Label, choice.Exclusive ? true : null))]);

    public static ListedTool Tool(Tool tool, Words words) =>
        new(tool.Id, tool.Name, tool.StageId, tool.Summary, tool.Lifecycle.InService, LifecycleText.Of(tool, words));

    public static DescribedTool Describe(Edition edition, Tool tool) => new(
        List(edition), Tool(tool, edition.Words), [.. tool.Points.Select(point => StatementWriter.Write(point, edition))]);

    public static ImmutableArray<ListedTool> Tools(IEnumerable<Tool> tools, Words words) => [.. tools.Select(tool => Tool(tool, words))];
}
