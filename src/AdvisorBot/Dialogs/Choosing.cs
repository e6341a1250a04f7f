using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Dialogs.Sessions;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Understanding;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace AdvisorBot.Dialogs;

/// <summary>Which catalogue the advice is to come from.</summary>
static partial class Choosing
{
    // A few sentences; they are read once and forgotten.
    const int MostHeld = 1000;

    // Words up to this length ("in", "and", "one") tell no title from another.
    const int MostSmall = 3;

    /// <summary>Takes the catalogue that was named, if one was; else keeps what was said, to be read when the catalogue is known.</summary>
    public static Step Read(Situation situation, Reading reading, Editions editions)
    {
        var (session, words) = (situation.Session, situation.Words);
        var saysMore = editions.CatalogueIds.Any(id => !editions.Get(id, session.Language).Interpreter.Read(reading.Text, Expectation.Nothing).Answers.IsEmpty);
        // Answers may hold numbers too ("2 TB"), which are no choice of the second catalogue.
        if (!saysMore)
            return Named(session, reading.Text, editions) is { } id
                ? Take(situation, id, editions)
                : new(session with { Misses = session.Misses + 1 }, Step.Say(words.Say(session.Misses == 0 ? MissPhrases.First : GuidePhrases.Explain)));
        var held = session.Held is { } before ? $"{before}. {reading.Text}" : reading.Text;
        return new(session with { Held = held.Length <= MostHeld ? held : held[..MostHeld] }, Step.Say(words.Say(GuidePhrases.Held)));
    }

    /// <summary>Takes a catalogue. Answers that mean the same in it are kept.</summary>
    public static Step Take(Situation situation, string catalogueId, Editions editions)
    {
        var edition = editions.Get(catalogueId, situation.Session.Language);
        var kept = Answers.From(situation.Answers.InOrder.Where(pair => Knows(edition, pair.Key, pair.Value)));
        var session = situation.Session with { CatalogueId = catalogueId, Answers = kept, AskedId = null, AdvisedOn = null, StoppedAsking = false, Held = null };
        var chosen = new Situation(session, edition);
        var text = Step.Say(edition.Words.Say(GuidePhrases.Chosen, ("guide", edition.Advisor.Catalogue.Title)));
        if (situation.Session.Held is not { } held)
            return new(session, text);
        var step = Answering.Take(chosen, edition.Interpreter.Read(held, new(null, kept)));
        return step with { Text = [text, .. step.Text] };
    }

    public static ImmutableArray<Option> Options(Session session, Editions editions) =>
    [
        .. editions.CatalogueIds
            .Select(id => editions.Get(id, session.Language))
            .Select(edition => new Option(
                edition.Advisor.Catalogue.Title,
                Tap.Do(session.Revision, Intent.Catalogue, edition.Advisor.Catalogue.Id))),
    ];

    /// <summary>The catalogue meant by a word of its title alone, by an ordinal or by a number; null unless exactly one is.</summary>
    static string? Named(Session session, string text, Editions editions)
    {
        var titles = editions.CatalogueIds.Select(id => (Id: id, Words: Tokens(editions.Get(id, session.Language).Advisor.Catalogue.Title))).ToList();
        var said = Tokens(text);
        var meant = titles.FindAll(title => titles.TrueForAll(other => other == title || title.Words.Except(other.Words).Intersect(said).Any()));
        if (meant is [var only])
            return only.Id;
        var found = meant.Count == 0 ? ChoiceRecognizers.RecognizeChoices(text, [.. titles.Select(title => title.Id)]) : [];
        return found is [var choice] ? titles[choice.Resolution.Index].Id : null;
    }

    static HashSet<string> Tokens(string text) =>
        [.. Word.Matches(text).Select(word => word.Value.ToLowerInvariant()).Where(word => word.Length > MostSmall)];

    static bool Knows(Edition edition, string questionId, Answer answer) =>
        edition.Advisor.Interview.Find(questionId) is { } question && AnswerCode.Read(AnswerCode.Write(answer), question) is not null;

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word { get; }
}
