using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Presentation.Explanations;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Understanding;

namespace AdvisorBot.Dialogs.Replies;

/// <summary>Takes answers into the session, and says what was taken and what it did.</summary>
static class Answering
{
    /// <summary>An utterance that is no command: answers, something to ask about, or nothing understood.</summary>
    public static Reply Take(Situation situation, Reading reading)
    {
        var reply = reading.Answers.IsEmpty ? Fallback.Take(situation, reading) : TakeAnswers(situation, reading);
        return reply with { Session = Remarking.Keep(situation, reply.Session, reading) };
    }

    static Reply TakeAnswers(Situation situation, Reading reading)
    {
        var reply = Take(situation, [.. reading.Answers.Select(answer => KeyValuePair.Create(answer.QuestionId, answer.Answer))], Echo(situation, reading));
        return reply with
        {
            Text = [.. reply.Text, .. Fallback.Offer(situation.With(reply.Session), reading), .. Fallback.Unplaced(situation, reading)],
            Torn = Weighing.Between(reading)
        };
    }

    /// <param name="echo">Say back what was taken: the person did not see it on a button.</param>
    public static Reply Take(Situation situation, ImmutableArray<KeyValuePair<string, Answer>> answers, bool echo)
    {
        var words = situation.Words;
        var interview = situation.Advisor.Interview;
        var before = situation.Session;
        var known = answers.Where(pair => interview.Find(pair.Key) is not null)
            .Select(pair => KeyValuePair.Create(pair.Key, interview.Find(pair.Key)!.Combine(before.Answers[pair.Key], pair.Value))).ToImmutableArray();
        var all = known.Aggregate(before.Answers, (given, pair) => given.With(pair.Key, pair.Value));
        var session = before with
        {
            Answers = all,
            AskedId = situation.Asked is { } asked && (known.Any(pair => pair.Key == asked.Id) || IsGiven(asked, situation, all)) ? null : before.AskedId,
            Misses = 0,
        };
        var text = ImmutableArray.CreateBuilder<Block>();
        var changed = known.Where(pair => before.Answers[pair.Key] is { } old && interview.Find(pair.Key)!.IsSettledBy(old) && !old.Equals(pair.Value))
            .ToImmutableArray();
        foreach (var pair in changed)
            text.Add(
                Reply.Say(
                    words.Say(
                        AnswerPhrases.Changed, ("answer", AnswerText.Labelled(interview.Find(pair.Key)!, pair.Value, words)),
                        ("before", AnswerText.Of(interview.Find(pair.Key)!, before.Answers[pair.Key]!, words)))));
        var taken = known.RemoveRange(changed);
        if (taken.Length > 1)
        {
            text.Add(Reply.Say(words.Say(AnswerPhrases.Took)));
            text.Add(
                new Block.Facts(
                    [.. taken.Select(pair => new Item(interview.Find(pair.Key)!.Label, AnswerText.Of(interview.Find(pair.Key)!, pair.Value, words)))]));
            text.Add(new Block.Buttons([.. taken.Select(pair => Correction(situation, interview.Find(pair.Key)!))]));
        }
        else if (taken is [var same] && same.Value.Equals(before.Answers[same.Key]))
        {
            text.Add(Reply.Say(words.Say(TapPhrases.Same, ("answer", AnswerText.Labelled(interview.Find(same.Key)!, same.Value, words)))));
        }
        else if (taken is [{ Value: Answer.NotSure or Answer.Chosen { RestUnknown: true } }])
        {
            text.Add(Reply.Say(words.Say(MovePhrases.NotSure)));
        }
        else if (taken is [var one] && echo)
        {
            text.Add(Reply.Say(words.Say(AnswerPhrases.Noted, ("answer", AnswerText.Labelled(interview.Find(one.Key)!, one.Value, words)))));
        }
        // Where nothing fits any more, that comes first, and the reasons when they are asked for.
        if (situation.Edition.Consequences(all).Assessment is { IsDeadEnd: false } after)
            text.AddRange(NarrowingView.Of(situation.Assessment, after, words));
        return new(session, text.ToImmutable());
    }

    // What was asked may follow from what was said instead.
    static bool IsGiven(Question asked, Situation situation, Answers all) =>
        situation.Advisor.Interview.IsImplied(asked, all) && !situation.Advisor.Interview.IsImplied(asked, situation.Answers);

    static Option Correction(Situation situation, Question question) =>
        new(situation.Words.Say(AnswerPhrases.Correct, ("question", question.Label)), new(question.Id, [], Intent.Change, []));

    // A word that is the button's own needs no echo; anything that had to be interpreted does.
    static bool Echo(Situation situation, Reading reading) =>
        reading.Answers is not [var only]
        || only.QuestionId != situation.Session.AskedId
        || only.Answer is not Answer.Chosen { ChoiceIds: [var id] }
        || situation.Asked?.FindChoice(id) is not { } choice
        || !choice.Synonyms.Append(choice.Label).Append(choice.Short).Contains(reading.Text, StringComparer.OrdinalIgnoreCase);
}
