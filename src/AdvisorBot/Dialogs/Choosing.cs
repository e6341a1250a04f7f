using System.Collections.Immutable;
using System.Globalization;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Dialogs.Interruptions;
using AdvisorBot.Dialogs.Sessions;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Understanding;

namespace AdvisorBot.Dialogs;

/// <summary>Which catalogue the advice is to come from.</summary>
static class Choosing
{
    /// <summary>
    /// The guide that follows from what was said: one that hears something in it, and of several the one that knows the tools
    /// it names, else the first. Null when none hears anything.
    /// </summary>
    public static (Situation Chosen, Reading Reading)? Follow(Situation situation, string text, Editions editions)
    {
        var said = situation.Session.Held is { } held ? $"{held}. {text}" : text;
        var heard = All(situation.Session, editions)
            .Select(edition => (Edition: edition, Reading: edition.Interpreter.Read(said, Expectation.Nothing)))
            .Where(one => !one.Reading.Answers.IsEmpty).OrderByDescending(one => one.Reading.Tools.Length).ToList();
        return heard is [var (edition, reading), ..]
            ? (new(situation.Session with { CatalogueId = edition.Advisor.Catalogue.Id, Held = null }, edition), reading)
            : null;
    }

    public static Block Followed(Situation situation) =>
        Step.Say(situation.Words.Say(GuidePhrases.Followed, ("guide", situation.Advisor.Catalogue.Title)));

    /// <summary>Nothing was heard that any guide speaks of: the catalogue that was named, if one was, or one more try.</summary>
    public static Step Name(Situation situation, string text, Interrupting interrupting, Editions editions)
    {
        var (session, words) = (situation.Session, situation.Words);
        if (Named(session, text, editions) is { } id)
            return Take(Hears(session, text, id, editions) ? situation.With(session with { Held = text }) : situation, id, [], editions);
        return Offers.ByPlace(situation, text) is { } tap
            ? Tapping.Take(situation, tap, interrupting)
            : new(session with { Misses = session.Misses + 1 }, Step.Say(words.Say(session.Misses == 0 ? MissPhrases.First : GuidePhrases.Explain)));
    }

    // "A model of cracking wheels, by the guide of 2018": what is said beside the name may mean something to that guide.
    static bool Hears(Session session, string text, string id, Editions editions) =>
        editions.Get(id, session.Language).Interpreter.Read(text, Expectation.Nothing) is not { Answers.IsEmpty: true, DidYouMean.IsEmpty: true };

    /// <summary>Takes a catalogue. Answers that mean the same in it are kept.</summary>
    /// <param name="codes">Answers that come with it, as <see cref="AnswerCode"/>; what its interview does not know is counted and left out.</param>
    public static Step Take(Situation situation, string catalogueId, ImmutableArray<KeyValuePair<string, string>> codes, Editions editions)
    {
        var edition = editions.Get(catalogueId, situation.Session.Language);
        var interview = edition.Advisor.Interview;
        var kept = Answers.From(situation.Answers.InOrder.Where(pair => Read(interview, pair.Key, AnswerCode.Write(pair.Value)) is not null));
        var session = situation.Session with { CatalogueId = catalogueId, Answers = kept, AskedId = null, AdvisedOn = null, StoppedAsking = false, Held = null };
        var chosen = new Situation(session, edition);
        var given = codes.Select(pair => (pair.Key, Answer: Read(interview, pair.Key, pair.Value))).Where(pair => pair.Answer is not null).Select(pair => KeyValuePair.Create(pair.Key, pair.Answer!)).ToImmutableArray();
        var text = ImmutableArray.Create(codes.IsEmpty ? Step.Say(edition.Words.Say(GuidePhrases.Chosen, ("guide", edition.Advisor.Catalogue.Title))) : Followed(chosen));
        if (given.Length < codes.Length)
            text = text.Add(Step.Say(edition.Words.Say(WelcomePhrases.Updated, ("count", codes.Length - given.Length))));
        if (given.IsEmpty && situation.Session.Held is not { })
            return new(session, text);
        var step = given.IsEmpty
            ? Answering.Take(chosen, edition.Interpreter.Read(situation.Session.Held!, new(null, kept)))
            : Answering.Take(chosen, given, echo: true);
        return step with { Text = [.. text, .. step.Text] };
    }

    /// <summary>What is asked where no guide is chosen: the need where the guides name some, and whom each guide serves.</summary>
    public static ImmutableArray<Block> Ask(Situation situation, Editions editions)
    {
        var (words, guides) = (situation.Words, All(situation.Session, editions).ConvertAll(edition => edition.Advisor.Catalogue));
        return
        [
            .. guides.Where(guide => guide.Serves.Length > 0).Select(guide => Step.Say(words.Say(GuidePhrases.Serves, ("guide", Briefly(guide, guides, words)), ("text", guide.Serves)))),
            Step.Say(words.Say(guides.Exists(guide => !guide.Occasions.IsEmpty) ? GuidePhrases.Begin : GuidePhrases.Ask)),
        ];
    }

    // Where titles on the buttons end in years that differ, the year is name enough.
    static string Briefly(Catalogue guide, List<Catalogue> guides, Words words) =>
        guides.DistinctBy(one => one.AsOf.Year).Count() == guides.Count && guides.TrueForAll(one => one.Title.EndsWith($"({one.AsOf.Year})", StringComparison.Ordinal))
            ? words.Say(GuidePhrases.OfYear, ("year", guide.AsOf.Year.ToString(CultureInfo.InvariantCulture)))
            : guide.Title;

    /// <summary>The needs that the guides name, then the guides.</summary>
    public static ImmutableArray<Option> Beginnings(Session session, Editions editions) =>
    [
        .. All(session, editions).Select(edition => edition.Advisor.Catalogue).SelectMany(guide => guide.Occasions.Select(occasion => new Option(
            occasion.Title,
            Tap.Do(session.Revision, Intent.Catalogue, guide.Id) with { Answers = [.. occasion.Answers.InOrder.Select(pair => KeyValuePair.Create(pair.Key, AnswerCode.Write(pair.Value)))] }))),
        .. Options(session, editions),
    ];

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

    /// <summary>The catalogue meant by words of its title or by its age; null when none is.</summary>
    public static string? Named(Session session, string text, Editions editions)
    {
        var all = All(session, editions);
        var said = all[0].Interpreter.Name(text);
        return all.Find(edition => IsMeant(edition, said, all))?.Advisor.Catalogue.Id;
    }

    static List<Edition> All(Session session, Editions editions) => [.. editions.CatalogueIds.Select(id => editions.Get(id, session.Language))];

    static bool IsMeant(Edition edition, Naming said, List<Edition> all) =>
        said.Means(edition.Title, all.Where(other => other != edition).Select(other => other.Title));

    static DateOnly AsOf(Edition edition) => edition.Advisor.Catalogue.AsOf;

    static Answer? Read(Interview interview, string questionId, string code) =>
        interview.Find(questionId) is { } question ? AnswerCode.Read(code, question) : null;
}
