using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Inquiries;
using AdvisorBot.Dialogs.Interruptions;
using AdvisorBot.Dialogs.Replies;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Rendering;
using AdvisorBot.Understanding;

namespace AdvisorBot.Channels.Consultation;

/// <summary>Answers questions about the guide and its advice, for programs, by what answers them in the conversation.</summary>
sealed class InquiryWriter(Interrupting interrupting)
{
    /// <summary>Requests that are put as questions and leave the conversation where it is; all others are asked of the guide.</summary>
    static readonly Intent[] Requests =
    [
        Intent.AboutTool, Intent.Compare, Intent.WhatIf, Intent.WhyTool, Intent.WhyNotTool, Intent.WhyAsked, Intent.Explain, Intent.Remaining,
    ];

    /// <summary>What is a question, whatever else it may be; the rest is said to a conversation, of which there is none here.</summary>
    static readonly Intent[] Questions = [Intent.None, Intent.Answer, Intent.Change, Intent.Ask];

    public Told Write(Situation situation, string question)
    {
        // "Why?" is about the advice under the answers.
        situation = situation.With(situation.Session with { AdvisedOn = situation.Answers.Count > 0 ? situation.Answers : null });
        var reading = situation.Edition.Interpreter.Read(question, new(null, situation.Answers));
        var isRequest = Requests.Contains(reading.Intent);
        var told = isRequest ? interrupting.Find(reading.Intent)!(situation, Command.Of(reading))
            : Questions.Contains(reading.Intent) ? interrupting.Inquiring.Ask(situation, Command.Of(reading with { Text = question }))
            : interrupting.Inquiring.Try(situation, reading.Text);
        var reply = told ?? interrupting.Inquiring.Ask(situation, new(reading.Intent));
        var finding = told is null ? new(FindingKind.Unknown) : Inquiring.Find(situation, reading.Text);
        var tools = finding.Tools.Concat(finding.Others)
            .Select(tool => new ToldTool(tool.Tool.Id, tool.Tool.Name, Names.Of(tool.Saying), StatementWriter.Write(tool.Points, situation.Edition)));
        return new(
            GuideWriter.List(situation.Edition),
            PlainText.Write([.. reply.Text.Where(block => block is not Block.Buttons), .. reply.Details, .. Choices(reply)]),
            isRequest ? Names.Of(reading.Intent) : Names.Of(finding.Kind),
            finding.Subject,
            [.. isRequest && !reading.Tools.IsEmpty ? Named(situation, reading) : tools],
            [.. finding.Words.Select(word => new ToldTerm(word.Term, word.Text))]);
    }

    /// <summary>Of the tools that a request names, the statements that bear on the answers; all, where there are no answers.</summary>
    static IEnumerable<ToldTool> Named(Situation situation, Reading reading) =>
        reading.Tools.Select(mention => mention.ToolId).Distinct().Select(id => situation.Assessment.Find(id)).OfType<Advice.Assessments.ToolAssessment>()
            .Select(tool => new ToldTool(tool.Tool.Id, tool.Tool.Name, Names.Of(Saying.Told), StatementWriter.Write(Points(tool, reading), situation.Edition)));

    static ImmutableArray<Point> Points(Advice.Assessments.ToolAssessment tool, Reading reading)
    {
        ImmutableArray<Point> woken = [.. tool.For.Concat(tool.Against).Concat(tool.RuledOutBy).Select(reason => reason.Point)];
        return woken.IsEmpty || reading.Intent == Intent.AboutTool ? tool.Tool.Points : woken;
    }

    static IEnumerable<Block> Choices(Reply reply) =>
        reply.Options is { IsEmpty: false } options ? [new Block.Bullets([.. options.Select(option => new Item(null, option.Full))])] : [];
}
