using System.Collections.Immutable;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Repairs;
using AdvisorBot.Presentation.Explanations;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Understanding;

namespace AdvisorBot.Dialogs.Replies;

/// <summary>No tool fits: every smallest change that would bring one back is one tap away, and so are the reasons.</summary>
static class DeadEnd
{
    // The core finds all, the most useful first; these are shown, and say so.
    const int MostRepairs = 3;

    // What fits on a button.
    const int MostTools = 3;

    /// <summary>Short, since it is said again after every interruption; the reasons come on request.</summary>
    public static Closing Show(Situation situation)
    {
        var words = situation.Words;
        var repairs = situation.Consequences.Repairs;
        var shown = Unlike(repairs).Take(MostRepairs).ToImmutableArray();
        ImmutableArray<Option> options =
        [
            .. shown.Select(repair => Offer(situation, repair)),
            new(words.Say(RepairPhrases.Why), Tap.Do(Intent.WhyTool)),
            new(words.Say(OptionPhrases.Change), Tap.Do(Intent.Change)),
            new(words.Say(OptionPhrases.Back), Tap.Do(Intent.Back)),
            new(words.Say(OptionPhrases.StartOver), Tap.Do(Intent.StartOver)),
        ];
        // A question that was open is not shown any more, so nothing said now is an answer to it.
        return new(situation.Session with { AskedId = null }, [Reply.Say(Nothing(situation))], [], [Reply.Say(Ways(repairs, shown.Length, words))], options);
    }

    /// <summary>Answer by answer, what it rules out of the tools that were wanted, and the statement behind it.</summary>
    public static Reply Why(Situation situation)
    {
        var words = situation.Words;
        var reasons = Dead(situation).SelectMany(stage => stage.RuledOut).SelectMany(tool => tool.RuledOutBy.Select(reason => (tool.Tool, Reason: reason)))
            .ToLookup(pair => pair.Reason.QuestionId);
        var text = ImmutableArray.CreateBuilder<Block>();
        foreach (var (id, answer) in situation.Answers.InOrder.Where(pair => reasons.Contains(pair.Key)))
        {
            text.Add(Reply.Say(words.Say(RepairPhrases.Reasons, ("answer", AnswerText.Labelled(situation.Advisor.Interview.Find(id)!, answer, words)))));
            text.Add(
                new Block.Bullets(
                    [
                        .. reasons[id].DistinctBy(pair => pair.Tool.Id)
                            .Select(pair => new Item(LifecycleText.Name(pair.Tool, words), StatementText.Briefly(pair.Reason.Point, words))),
                    ]));
        }
        return new(situation.Session, text.ToImmutable());
    }

    static string Nothing(Situation situation)
    {
        var dead = Dead(situation).Select(stage => stage.Stage.Name).ToList();
        return dead.Count == situation.Assessment.Stages.Length
            ? situation.Words.Say(RepairPhrases.Nothing)
            : situation.Words.Say(RepairPhrases.NothingFor, ("stages", situation.Words.All(dead)));
    }

    // Of changes to the same answers that bring back the same tools, one says it all; and nobody is told to learn something
    // where saying otherwise is enough.
    static IEnumerable<Repair> Unlike(ImmutableArray<Repair> repairs) =>
        repairs.Where(repair => repair.Effort == repairs[0].Effort)
            .DistinctBy(repair => string.Join('|', [.. repair.Changes.Select(change => change.QuestionId), .. repair.BringsBack.Select(tool => tool.Id)]));

    static string Ways(ImmutableArray<Repair> repairs, int shown, Words words)
    {
        if (repairs.IsEmpty)
            return words.Say(RepairPhrases.NoRepair);
        // All are smallest ones, so all change as many answers.
        var changes = repairs[0].Changes.Length;
        return repairs.Length == shown
            ? words.Say(RepairPhrases.Offer, ("changes", changes))
            : words.Say(RepairPhrases.OfferSome, ("changes", changes), ("shown", shown), ("count", repairs.Length));
    }

    static IEnumerable<StageAssessment> Dead(Situation situation) =>
        situation.Assessment.Stages.Where(stage => stage.CandidateCount == 0 && stage.ToolCount > 0);

    // Of several things named, what is given up; else what is said instead.
    static string Change(Question question, RepairChange change, Words words)
    {
        if (!question.Kind.TakesSeveral || change.FromAnswer is not Answer.Chosen before || before.ChoiceIds.IsEmpty)
            return AnswerText.Labelled(question, change.ToAnswer, words);
        ImmutableArray<string> kept = change.ToAnswer is Answer.Chosen after ? after.ChoiceIds : [];
        var givenUp = before.ChoiceIds.RemoveRange(kept);
        return givenUp.IsEmpty || kept.Any(id => !before.ChoiceIds.Contains(id))
            ? AnswerText.Labelled(question, change.ToAnswer, words)
            : words.Say(RepairPhrases.Without, ("answer", AnswerText.Of(question, new Answer.Chosen(givenUp), words)));
    }

    static Option Offer(Situation situation, Repair repair)
    {
        var words = situation.Words;
        var changes = repair.Changes.Select(change => Change(situation.Advisor.Interview.Find(change.QuestionId)!, change, words));
        var tools = words.Some(
            repair.BringsBack.Where(tool => Dead(situation).Any(stage => stage.Stage.Id == tool.StageId)).Select(tool => LifecycleText.ShortName(tool, words))
                .Distinct(),
            MostTools);
        return new(
            words.Say(RepairPhrases.Option, ("answers", words.All(changes)), ("tools", tools)),
            new(
                repair.Changes[0].QuestionId,
                [.. repair.Changes.Select(change => KeyValuePair.Create(change.QuestionId, AnswerCode.Write(change.ToAnswer)))],
                Intent.Answer,
                []));
    }
}
