using AdvisorBot.Advice.Explanations;
using AdvisorBot.Dialogs.Replies;
using AdvisorBot.Presentation.Explanations;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Rendering;
using AdvisorBot.Presentation.Wording;

namespace AdvisorBot.Channels.Consultation;

/// <summary>Tools side by side, for programs.</summary>
static class ComparisonWriter
{
    public static Compared Write(Situation situation, IReadOnlyList<string> toolIds)
    {
        var (edition, words) = (situation.Edition, situation.Words);
        var comparison = situation.Advisor.Compare(situation.Answers, toolIds);
        var intro = new Block.Paragraph(words.Say(ComparePhrases.Intro, ("tools", words.All(comparison.Tools.Select(tool => tool.Tool.Name)))));
        return new(
            GuideWriter.List(edition),
            PlainText.Write([intro, .. ComparisonView.Of(comparison, words)]),
            [.. comparison.Tools.Select(tool => AdviceWriter.Tool(tool, edition))],
            [.. comparison.Rows.Select(row => Row(situation, row, toolIds))],
            [
                .. comparison.Capabilities.Select(row => new ComparedCapability(
                    row.Label, [.. toolIds.Select(id => new CapabilityCell(id, row.Find(id) is { } cell ? row.Say(cell) : null))])),
            ]);
    }

    static ComparedRow Row(Situation situation, ComparisonRow row, IReadOnlyList<string> toolIds) => new(
        row.Question.Id,
        AnswerCode.Write(row.Answer),
        AnswerText.Labelled(row.Question, row.Answer, situation.Words),
        [
            .. row.Cells.Zip(toolIds, (cell, id) => new ComparedCell(
                id, Names.Of(cell.Verdict), StatementWriter.Write(cell.Reasons.Select(reason => reason.Point), situation.Edition))),
        ]);
}
