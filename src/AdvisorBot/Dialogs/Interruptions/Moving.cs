using AdvisorBot.Advice.Interviews;
using AdvisorBot.Dialogs.Replies;
using AdvisorBot.Presentation.Explanations;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Understanding;

namespace AdvisorBot.Dialogs.Interruptions;

/// <summary>Passing over, going back, changing, stopping and beginning again.</summary>
static class Moving
{
    /// <summary>The topic of a request that was confirmed.</summary>
    public const string Confirmed = "confirmed";

    public static Reply NotSure(Situation situation, Command command) => PassOver(situation, MovePhrases.NotSure);

    public static Reply Skip(Situation situation, Command command) => PassOver(situation, MovePhrases.Skipped);

    public static Reply Back(Situation situation, Command command)
    {
        var words = situation.Words;
        var last = situation.Answers.InOrder.LastOrDefault(pair => pair.Key != situation.Session.AskedId);
        if (last.Key is null || situation.Advisor.Interview.Find(last.Key) is not { } question)
            return new(situation.Session, Reply.Say(words.Say(MovePhrases.NothingBefore)));
        var session = situation.Session with { Answers = situation.Answers.Without(last.Key), AskedId = last.Key, StoppedAsking = false };
        return new(session, Reply.Say(words.Say(MovePhrases.Back, ("answer", AnswerText.Labelled(question, last.Value, words)))));
    }

    public static Reply Change(Situation situation, Command command)
    {
        var words = situation.Words;
        if (!command.Answers.IsEmpty)
            return command.Said is { } said ? Answering.Take(situation, said) : Answering.Take(situation, command.Answers, echo: true);
        if (command.QuestionId is { } id && situation.Advisor.Interview.Find(id) is { } question)
            return Ask(situation, question);
        if (situation.Answers.Count == 0)
            return new(situation.Session, Reply.Say(words.Say(MovePhrases.NothingBefore)));
        return new(situation.Session, Reply.Say(words.Say(MovePhrases.WhichChange)))
        {
            Options =
            [
                .. situation.Answers.InOrder
                    .Select(pair => (Question: situation.Advisor.Interview.Find(pair.Key), Answer: pair.Value))
                    .Where(pair => pair.Question is not null)
                    .Select(pair => new Option(AnswerText.Labelled(pair.Question!, pair.Answer, words), new(pair.Question!.Id, [], Intent.Change, []))),
                new Option(words.Say(OptionPhrases.Keep), Tap.Do(Intent.No)),
            ],
        };
    }

    public static Reply StartOver(Situation situation, Command command)
    {
        var words = situation.Words;
        if (situation.Answers.Count == 0 || command.Topic == Confirmed)
            return new(situation.Session.Cleared() with { CatalogueId = situation.Session.CatalogueId }, Reply.Say(words.Say(MovePhrases.StartedOver)));
        var yes = new Option(words.Say(OptionPhrases.YesStartOver), Tap.Do(Intent.StartOver, Confirmed));
        return new(situation.Session with { OnYes = yes.Tap }, Reply.Say(words.Say(MovePhrases.ConfirmStartOver, ("count", situation.Answers.Count))))
        {
            Options = [yes, new(words.Say(OptionPhrases.NoCarryOn), Tap.Do(Intent.No))],
        };
    }

    public static Reply Cancel(Situation situation, Command command)
    {
        var words = situation.Words;
        // What was begun within the conversation is stopped before the conversation is: a change keeps the answer that was there.
        if (situation.Asked is { } asked && asked.IsSettledBy(situation.Answers[asked.Id]))
            return new(situation.Session with { AskedId = null }, Reply.Say(words.Say(MovePhrases.Kept)));
        if (situation.Session.Offered.Any(option => option.Tap.Command == Intent.No))
            return SmallTalk.No(situation, command);
        return new(situation.Session, Reply.Say(words.Say(MovePhrases.Cancelled)))
        {
            Options =
            [
                new(words.Say(OptionPhrases.CarryOn), Tap.Do(Intent.Repeat)),
                new(words.Say(OptionPhrases.StartOver), Tap.Do(Intent.StartOver)),
            ],
        };
    }

    /// <summary>Advice at once, on what is known.</summary>
    public static Reply Recommend(Situation situation, Command command) =>
        situation.Answers.InOrder.All(pair => pair.Value is Answer.NotSure)
            ? new(situation.Session, Reply.Say(situation.Words.Say(MovePhrases.TooEarly)))
            : new(situation.Session with { StoppedAsking = true, AskedId = null, AdvisedOn = null });

    /// <summary>Says again what was said last; after early advice, goes on asking if that is what was tapped.</summary>
    public static Reply Repeat(Situation situation, Command command) =>
        command.Topic == Asking.Questions
            ? new(situation.Session with { StoppedAsking = false })
            : new(situation.Session with { AdvisedOn = situation.Session.AskedId is null ? null : situation.Session.AdvisedOn });

    static Reply Ask(Situation situation, Question question)
    {
        var words = situation.Words;
        var text = situation.Answers[question.Id] is { } answer
            ? words.Say(MovePhrases.Change, ("answer", AnswerText.Labelled(question, answer, words)))
            : words.Say(MovePhrases.Ask, ("question", question.Label));
        return new(situation.Session with { AskedId = question.Id }, Reply.Say(text));
    }

    static Reply PassOver(Situation situation, Phrase phrase) =>
        situation.Asked is { } asked
            ? new(
                situation.Session with
                {
                    Answers = situation.Answers.With(asked.Id, asked.Combine(situation.Answers[asked.Id], Answer.Unsure)),
                    AskedId = null,
                    Misses = 0
                },
                Reply.Say(situation.Words.Say(phrase)))
            : new(situation.Session, Reply.Say(situation.Words.Say(MovePhrases.NothingAsked)));
}
