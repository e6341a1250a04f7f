using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Dialogs.Sessions;
using AdvisorBot.Presentation.Explanations;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Understanding;

namespace AdvisorBot.Dialogs.Replies;

/// <summary>What to say when an utterance was not understood, or not surely: more help each time, and never the same loop.</summary>
static class Fallback
{
    const int MostSuggestions = 4;

    public static Reply Take(Situation situation, Reading reading)
    {
        if (Weighing.Between(reading) is { } torn)
            return new(situation.Session with { Misses = 0 }, [.. Offer(situation, reading), .. Unplaced(situation, reading)]) { Torn = torn };
        var words = situation.Words;
        if (!reading.DidYouMean.IsEmpty)
        {
            return reading.DidYouMean.FirstOrDefault(suggestion => IsHeld(situation, suggestion)) is { } held && Options(situation, reading).IsEmpty
                ? new(
                    situation.Session with { Misses = 0 },
                    [Reply.Say(words.Say(TapPhrases.Same, ("answer", Label(situation, held)))), .. Unplaced(situation, reading)])
                : Ask(situation, reading, Unplaced(situation, reading));
        }
        if (reading.Quantities.FirstOrDefault(quantity => quantity.Range is null) is { } vague && situation.Asked is not { IsCount: true }
            && situation.Advisor.Interview.Questions.FirstOrDefault(question => question is { Kind.IsAmount: true, IsCount: false }) is { } size)
            return new(
                situation.Session with { AskedId = size.Id, Misses = 0 }, Reply.Say(words.Say(MissPhrases.WhichAmount, ("said", Quote(vague.Evidence)))));
        var session = situation.Session with { Misses = situation.Session.Misses + 1 };
        return situation.Asked is { } question ? Escalate(session, question, situation) : OutsideQuestion(session, words);
    }

    /// <summary>What may have been meant beside what was taken, in one line; the conversation goes on below it.</summary>
    public static ImmutableArray<Block> Offer(Situation situation, Reading reading)
    {
        var options = Options(situation, reading);
        return options.IsEmpty ? []
            : [
                Reply.Say(situation.Words.Say(MissPhrases.OrDoYouMean, ("answers", situation.Words.Any(options.Select(option => option.Title))))),
                new Block.Buttons(options),
            ];
    }

    /// <summary>What was said and waits for its question, what nothing was made of, and what something was made of, but not of all of it.</summary>
    public static ImmutableArray<Block> Unplaced(Situation situation, Reading reading)
    {
        var taken = reading.Answers.Select(answer => answer.Evidence)
            .Concat(reading.DidYouMean.Concat(reading.Remarks).Select(suggestion => suggestion.Evidence))
            .Where(evidence => evidence.Length > 0).ToList();
        var isPartly = reading.Unused.ToLookup(said => taken.Exists(evidence => said.Contains(evidence, StringComparison.Ordinal)));
        return [.. Remarking.Announce(situation, reading), .. Name(MissPhrases.Unplaced, isPartly[false]), .. Name(MissPhrases.Partly, isPartly[true])];

        IEnumerable<Block> Name(Phrase phrase, IEnumerable<string> all) => !all.Any() ? []
            : [
                Reply.Say(
                    situation.Words.Say(
                        phrase, ("said", situation.Words.All(all.Select(said => situation.Words.Say(ListPhrases.Quoted, ("text", Quote(said)))))))),
            ];
    }

    /// <summary>Asks which of several readings was meant.</summary>
    /// <param name="text">What is to be said first.</param>
    /// <param name="command">What is done with the one that is chosen.</param>
    public static Reply Ask(Situation situation, Reading reading, ImmutableArray<Block> text, Intent command = Intent.Answer)
    {
        var words = situation.Words;
        ImmutableArray<Option> options = [.. Options(situation, reading).Select(option => option with { Tap = option.Tap with { Command = command } })];
        var ask = options is [var only]
            ? words.Say(MissPhrases.DidYouMeanOne, ("answer", only.Title))
            : words.Say(MissPhrases.DidYouMean, ("said", Quote(reading.DidYouMean[0].Evidence)));
        return new(situation.Session with { OnYes = options is [var sure] ? sure.Tap : null }, [.. text, Reply.Say(ask)])
        {
            Options = [.. options, new Option(words.Say(options.Length == 1 ? MissPhrases.NotThat : MissPhrases.NoneOfThese), Tap.Do(Intent.No))],
        };
    }

    static ImmutableArray<Option> Options(Situation situation, Reading reading) =>
    [
        .. reading.DidYouMean.Where(suggestion =>
            !suggestion.Pulls && situation.Advisor.Interview.Find(suggestion.QuestionId) is not null && !IsHeld(situation, suggestion))
            .Take(MostSuggestions)
            .Select(suggestion => new Option(Label(situation, suggestion), Tap.Answer(suggestion.QuestionId, AnswerCode.Write(suggestion.Answer)))),
    ];

    /// <summary>The person has said so already.</summary>
    static bool IsHeld(Situation situation, Suggestion suggestion) =>
        (situation.Answers[suggestion.QuestionId], suggestion.Answer) is (Answer.Chosen known, Answer.Chosen said)
        && said.ChoiceIds.All(known.ChoiceIds.Contains) && said.Lacking.All(known.Lacking.Contains);

    static string Label(Situation situation, Suggestion suggestion) =>
        AnswerText.Labelled(situation.Advisor.Interview.Find(suggestion.QuestionId)!, suggestion.Answer, situation.Words);

    /// <summary>What a person wrote, short enough to be quoted.</summary>
    public static string Quote(string said)
    {
        const int most = 60;
        var line = string.Join(' ', said.Replace('\uFFFC', '…').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= most ? line : $"{line[..(char.IsHighSurrogate(line[most - 1]) ? most - 1 : most)]}…";
    }

    static Reply Escalate(Session session, Question question, Situation situation)
    {
        var words = situation.Words;
        if (session.Misses == 1)
            return new(session, Reply.Say(words.Say(MissPhrases.First)));
        var examples = words.Any(question.Choices.Take(2).Select(choice => words.Say(ListPhrases.Quoted, ("text", choice.Short))));
        if (session.Misses == 2)
            return new(
                session, Reply.Say(words.Say(MissPhrases.Second)), Reply.Say(question.Help), Reply.Say(words.Say(MissPhrases.Example, ("examples", examples))));
        return new(session, Reply.Say(words.Say(MissPhrases.Third)), Reply.Say(question.Prompt))
        {
            Options =
            [
                .. Asking.Choices(situation, question),
                new Option(words.Say(OptionPhrases.StartOver), Tap.Do(Intent.StartOver)),
                new Option(words.Say(OptionPhrases.Human), Tap.Do(Intent.Human)),
            ],
        };
    }

    static Reply OutsideQuestion(Session session, Words words) =>
        new(session, Reply.Say(words.Say(session.Misses == 1 ? MissPhrases.Outside : MissPhrases.OutsideAgain)));
}
