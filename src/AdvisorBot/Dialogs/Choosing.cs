using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Dialogs.Sessions;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Understanding;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace AdvisorBot.Dialogs;

/// <summary>Which catalogue the advice is to come from.</summary>
static class Choosing
{
    // A few sentences; they are read once and forgotten.
    const int MostHeld = 1000;

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
        .. All(session, editions)
            .Select(edition => new Option(
                edition.Advisor.Catalogue.Title,
                Tap.Do(session.Revision, Intent.Catalogue, edition.Advisor.Catalogue.Id))),
    ];

    /// <summary>The catalogue named by words of its title or by its age, when nothing else is said; null otherwise.</summary>
    public static string? NamedAlone(Session session, string text, Editions editions)
    {
        var all = All(session, editions);
        var said = all[0].Interpreter.Name(text);
        var meant = said.Newest ? all.MaxBy(AsOf)
            : said.Oldest ? all.MinBy(AsOf)
            : all.Find(edition => IsMeant(edition, said, all) && said.Words.IsSubsetOf(edition.Title.Words));
        return meant?.Advisor.Catalogue.Id;
    }

    /// <summary>The catalogue meant by words of its title, by an ordinal or by a number; null when none is.</summary>
    static string? Named(Session session, string text, Editions editions)
    {
        var all = All(session, editions);
        var said = all[0].Interpreter.Name(text);
        if (all.Find(edition => IsMeant(edition, said, all)) is { } meant)
            return meant.Advisor.Catalogue.Id;
        var found = ChoiceRecognizers.RecognizeChoices(text, [.. editions.CatalogueIds]);
        return found is [var choice] ? editions.CatalogueIds[choice.Resolution.Index] : null;
    }

    static List<Edition> All(Session session, Editions editions) => [.. editions.CatalogueIds.Select(id => editions.Get(id, session.Language))];

    static bool IsMeant(Edition edition, Naming said, List<Edition> all) =>
        said.Means(edition.Title, all.Where(other => other != edition).Select(other => other.Title));

    static DateOnly AsOf(Edition edition) => edition.Advisor.Catalogue.AsOf;

    static bool Knows(Edition edition, string questionId, Answer answer) =>
        edition.Advisor.Interview.Find(questionId) is { } question && AnswerCode.Read(AnswerCode.Write(answer), question) is not null;
}
