using System.Collections.Immutable;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Dialogs.Replies;
using AdvisorBot.Presentation.Explanations;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Rendering;

namespace AdvisorBot.Channels.Consultation;

/// <summary>The assessment that the conversation shows, for programs: the same words, and the same in parts.</summary>
static class AdviceWriter
{
    /// <param name="heard">What was made of a sentence, in parts and in words; null where there was none.</param>
    public static Advised Write(Situation situation, HeardText? heard, ImmutableArray<Block> said)
    {
        var (assessment, edition) = (situation.Assessment, situation.Edition);
        var next = assessment.IsDeadEnd ? null : situation.Consequences.Next;
        return new(
            GuideWriter.List(edition),
            PlainText.Write([.. said, .. Text(situation, next)]),
            [.. situation.Answers.InOrder.Select(pair => Given(situation, pair.Key, pair.Value))],
            heard,
            [.. assessment.Stages.Select(stage => Stage(stage, edition))],
            next is null ? null : GuideWriter.Describe(next),
            next is null ? 0 : situation.Consequences.MostQuestionsLeft,
            assessment.IsDeadEnd,
            [.. situation.Advisor.Interview.TensionsOf(situation.Answers).Select(Pulling)],
            assessment.IsDeadEnd ? WaysOut(situation) : [],
            WouldChange(situation),
            [
                .. situation.Advisor.Pairs(situation.Answers).Select(pair => new ToolPair(
                    pair.Prepare.Tool.Id, pair.Deploy.Tool.Id, pair.Reason is { } point ? StatementWriter.Write(point, edition) : null)),
            ]);
    }

    public static AdvisedTool Tool(ToolAssessment tool, Edition edition) => new(
        tool.Tool.Id,
        tool.Tool.Name,
        tool.Tool.Lifecycle.InService,
        LifecycleText.Of(tool.Tool, edition.Words),
        tool.Score,
        StatementWriter.Reasons(tool.For, edition),
        StatementWriter.Reasons(tool.Against, edition),
        StatementWriter.Reasons(tool.RuledOutBy, edition));

    public static GivenAnswer Given(Situation situation, string questionId, Answer answer)
    {
        var question = situation.Advisor.Interview.Find(questionId)!;
        return new(questionId, question.Label, AnswerCode.Write(answer), AnswerText.Of(question, answer, situation.Words));
    }

    static AdvisedStage Stage(StageAssessment stage, Edition edition) => new(
        stage.Stage.Id,
        stage.Stage.Name,
        stage.CandidateCount,
        [.. stage.Leaders.Select(leader => leader.Tool.Id)],
        [.. stage.Ranked.Select(tool => Tool(tool, edition))],
        [.. stage.RuledOut.Select(tool => Tool(tool, edition))]);

    /// <summary>What the conversation would say. Before the first answer there is nothing to advise.</summary>
    static IEnumerable<Block> Text(Situation situation, Question? next)
    {
        if (situation.Assessment.IsDeadEnd)
        {
            var closing = DeadEnd.Show(situation);
            IEnumerable<Item> ways = closing.Options.Where(option => !option.Tap.Answers.IsEmpty).Select(option => new Item(null, option.Full));
            return [.. closing.Text, .. closing.Ask, new Block.Bullets([.. ways]), .. DeadEnd.Why(situation).Text];
        }
        IEnumerable<Block> advice = situation.Answers.Count == 0 ? [] : [.. situation.Consequences.Summary, .. situation.Consequences.Details];
        return next is null
            ? advice
            : [.. advice, new Block.Paragraph(next.Prompt), new Block.Bullets([.. next.Choices.Select(choice => new Item(null, choice.Label))])];
    }

    static PullingAnswers Pulling(Tension tension) =>
        new([.. tension.First.QuestionIds.Concat(tension.Second.QuestionIds).Distinct()], tension.Text.Length > 0 ? tension.Text : null);

    static ImmutableArray<WayOut> WaysOut(Situation situation) =>
    [
        .. situation.Consequences.Repairs.Select(repair => new WayOut(
            [
                .. repair.Changes.Select(change => new ReplacedAnswer(
                    change.QuestionId, AnswerCode.Write(change.FromAnswer), AnswerCode.Write(change.ToAnswer),
                    AnswerText.Labelled(situation.Advisor.Interview.Find(change.QuestionId)!, change.ToAnswer, situation.Words))),
            ],
            GuideWriter.Tools(repair.BringsBack, situation.Words))),
    ];

    static ImmutableArray<OtherAnswer> WouldChange(Situation situation) =>
    [
        .. situation.Consequences.Critiques.Select(critique => new OtherAnswer(
            critique.QuestionId, AnswerCode.Write(critique.Answer),
            AnswerText.Labelled(situation.Advisor.Interview.Find(critique.QuestionId)!, critique.Answer, situation.Words),
            [.. critique.Change.Stages.Where(stage => stage.Changed).SelectMany(stage => stage.LeadersAfter).Select(tool => tool.Id).Distinct()])),
    ];
}
