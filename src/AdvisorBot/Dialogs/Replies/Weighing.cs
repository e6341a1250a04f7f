using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Presentation.Explanations;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Understanding;

namespace AdvisorBot.Dialogs.Replies;

/// <summary>Two answers that pull against each other are named as soon as both are given, with what follows from either.</summary>
static class Weighing
{
    // Of the tools that would lead, on one line.
    const int MostNamed = 3;

    /// <summary>The tension that this turn has brought about; null when there is none.</summary>
    public static Tension? Arisen(Situation now, Situation before)
    {
        if (now.Edition.Advisor.Interview.Id != before.Edition.Advisor.Interview.Id)
            return null;
        var known = now.Advisor.Interview.TensionsOf(before.Answers).Select(tension => tension.Id).ToHashSet();
        return now.Advisor.Interview.TensionsOf(now.Answers).FirstOrDefault(tension => !known.Contains(tension.Id));
    }

    /// <summary>The two answers of one question that an utterance gave at once; null when it gave none such.</summary>
    public static Tension? Between(Reading reading)
    {
        var pulling = reading.DidYouMean.Where(suggestion => suggestion.Pulls).ToList();
        return pulling is [{ Answer: Answer.Chosen first }, { Answer: Answer.Chosen second }, ..] && pulling[0].QuestionId == pulling[1].QuestionId
            ? Tension.Within(pulling[0].QuestionId, first.ChoiceIds, second.ChoiceIds)
            : null;
    }

    public static Closing Show(Situation situation, Tension tension)
    {
        var words = situation.Words;
        var (first, second) = (Side(situation, tension, tension.First, tension.Second), Side(situation, tension, tension.Second, tension.First));
        var options = ImmutableArray.Create(first.Option, second.Option);
        // A choice that stands alone cannot stay beside others; two wishes can, once they were named.
        if (!tension.IsWithinOne)
            options = options.Add(new(words.Say(OptionPhrases.BothStay), Tap.Do(Intent.Repeat, Asking.Questions)));
        else if (tension.First.Conditions[0].QuestionId is var only && situation.Answers[only] is null)
            options = options.Add(new(words.Say(OptionPhrases.NotSure), Tap.Answer(only, AnswerCode.Write(Answer.Unsure))));
        return new(
            situation.Session with { AskedId = null },
            [
                Reply.Say(words.Say(TakesOne(situation, tension) ? AnswerPhrases.OneOf : AnswerPhrases.Pull, ("first", first.Label), ("second", second.Label))),
                .. tension.Text.Length > 0 ? [Reply.Say(tension.Text)] : ImmutableArray<Block>.Empty,
                new Block.Bullets([first.Consequence, second.Consequence]),
            ],
            [],
            [Reply.Say(words.Say(AnswerPhrases.Weighs))],
            options);
    }

    // Of a question with two answers, one is the opposite of the other. Two of many places are not, though one of them can count.
    static bool TakesOne(Situation situation, Tension tension) =>
        tension.IsWithinOne
            && situation.Advisor.Interview.Find(tension.First.Conditions[0].QuestionId) is { Kind: { TakesOne: true, IsYesNo: false }, Choices.Length: > 2 };

    /// <summary>What it means that this answer weighs more and the other is given up; of several on its side the first gives way.</summary>
    static (string Label, Item Consequence, Option Option) Side(Situation situation, Tension tension, Requirement kept, Requirement givenUp)
    {
        var words = situation.Words;
        var same = tension.IsWithinOne;
        var label = words.All(
            kept.Conditions.Select(condition => AnswerText.Labelled(situation.Advisor.Interview.Find(condition.QuestionId)!, Given(condition), words)));
        var (changed, value) = same ? (kept.Conditions[0].QuestionId, Given(kept.Conditions[0])) : (givenUp.Conditions[0].QuestionId, Answer.Unsure);
        var leaders = situation.Edition.Consequences(situation.Answers.With(changed, value)).Assessment.Stages
            .SelectMany(stage => stage.Leaders).Select(leader => LifecycleText.ShortName(leader.Tool, words)).Distinct().ToList();
        var outcome = leaders.Count == 0 ? words.Say(DifferencePhrases.NoTool) : words.Some(leaders, MostNamed);
        return (
            label,
            new(null, words.Say(AnswerPhrases.Then, ("answer", label), ("tools", outcome), ("count", Math.Max(1, leaders.Count)))),
            new(label, Tap.Answer(changed, AnswerCode.Write(value))));

        Answer Given(Condition condition) => same ? new Answer.Chosen(condition.ChoiceIds) : situation.Answers[condition.QuestionId]!;
    }
}
