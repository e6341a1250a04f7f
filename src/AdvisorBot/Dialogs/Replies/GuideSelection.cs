using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Dialogs.Sessions;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Understanding;
using AdvisorBot.Understanding.Interpretation;

namespace AdvisorBot.Dialogs.Replies;

/// <summary>Which catalogue the advice is to come from.</summary>
static class GuideSelection
{
    // The state document stays small.
    const int MostKept = 1000;

    /// <summary>
    /// The guide that follows from what was said: one that hears something in it, and of several the one that knows the tools
    /// it names, else the first. Null when none hears anything, or only an older one something in passing.
    /// </summary>
    public static (Situation Chosen, Reading Reading)? Follow(Situation situation, string text, Editions editions) =>
        Hearing(situation.Session, text, editions) is var (edition, reading) && !IsInPassing(edition, reading, All(situation.Session, editions))
            ? (new(situation.Session with { CatalogueId = edition.Advisor.Catalogue.Id, Held = null }, edition), reading)
            : null;

    /// <summary>
    /// Where only an older edition asks about what was said in passing, that is no reason to go by it: which one is asked, and
    /// what was said is kept for the one that is taken. Null where no edition hears anything.
    /// </summary>
    public static Reply? LeaveOpen(Situation situation, string text, Editions editions) =>
        Hearing(situation.Session, text, editions) is null ? null
            : new(
                situation.Session with { Held = Kept(Joined(situation.Session, text)), Misses = 0 },
                Reply.Say(situation.Words.Say(GuidePhrases.KeptForIt, ("said", Fallback.Quote(text)))));

    /// <summary>What was said, as far as it is kept for a guide that is chosen later.</summary>
    public static string Kept(string said) =>
        said.Length <= MostKept ? said : said[..(char.IsHighSurrogate(said[MostKept - 1]) ? MostKept - 1 : MostKept)];

    static string Joined(Session session, string text) => session.Held is { } held ? $"{held}. {text}" : text;

    static (Edition Edition, Reading Reading)? Hearing(Session session, string text, Editions editions)
    {
        var said = Joined(session, text);
        var heard = All(session, editions).Select(edition => (Edition: edition, Reading: edition.Interpreter.Read(said, Expectation.Nothing)))
            .Where(one => !one.Reading.Answers.IsEmpty).OrderByDescending(one => ToolsMeant(one.Reading)).ToList();
        return heard is [var first, ..] ? first : null;
    }

    // Who knows Docker, or does not, has answered a question with it, and asks for no tool of that name.
    static int ToolsMeant(Reading reading) =>
        reading.Tools.Count(tool => !reading.Answers.Any(answer => answer.Evidence.Contains(tool.Evidence, StringComparison.Ordinal)));

    // "None of us has used Docker" is said of any project: it is the older edition alone that asks about Docker.
    static bool IsInPassing(Edition edition, Reading reading, List<Edition> all) =>
        AsOf(edition) < all.Max(AsOf) && ToolsMeant(reading) == 0
        && reading.Answers.All(heard => heard.Answer is Answer.NotSure or Answer.Chosen { ChoiceIds.IsEmpty: true }
            || edition.Advisor.Interview.Find(heard.QuestionId) is not { Aim: QuestionAim.Purpose });

    public static ImmutableArray<Block> Followed(Situation situation) =>
        Introduced(situation, GuidePhrases.Followed, ("guide", situation.Advisor.Catalogue.Title));

    /// <summary>That it goes on by a guide, and that this one is not in the language of the conversation, if it is not.</summary>
    public static ImmutableArray<Block> Introduced(Situation situation, Phrase phrase, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var said = Reply.Say(situation.Words.Say(phrase, values));
        return situation.Advisor.Catalogue.WrittenIn is null ? [said] : [said, Reply.Say(situation.Words.Say(GuidePhrases.InEnglish))];
    }

    /// <summary>Nothing was heard that any guide speaks of: the catalogue that was named, if one was, or one more try.</summary>
    /// <param name="tap">Carries out what a button says.</param>
    public static Reply Name(Situation situation, string text, Func<Situation, Tap, Reply> tap, Editions editions)
    {
        var (session, words) = (situation.Session, situation.Words);
        if (Named(session, text, editions) is { } id)
            return Take(Hears(session, text, id, editions) ? situation.With(session with { Held = text }) : situation, id, [], editions);
        if (TypedButtons.ByPlace(situation, text) is { } placed)
            return tap(situation, placed);
        return LeaveOpen(situation, text, editions)
            ?? new(
                session with { Misses = session.Misses + 1, Held = Kept(Joined(session, text)) },
                Reply.Say(words.Say(session.Misses == 0 ? MissPhrases.First : GuidePhrases.Explain)));
    }

    // "A model of cracking wheels, by the guide of 2018": what is said beside the name may mean something to that guide.
    static bool Hears(Session session, string text, string id, Editions editions) =>
        editions.Get(id, session.Language).Interpreter.Read(text, Expectation.Nothing) is not { Answers.IsEmpty: true, DidYouMean.IsEmpty: true };

    /// <summary>Takes a catalogue. Answers that mean the same in it are kept.</summary>
    /// <param name="codes">Answers that come with it, as <see cref="AnswerCode"/>; what its interview does not know is counted and left out.</param>
    public static Reply Take(Situation situation, string catalogueId, ImmutableArray<KeyValuePair<string, string>> codes, Editions editions)
    {
        var edition = editions.Get(catalogueId, situation.Session.Language);
        var interview = edition.Advisor.Interview;
        var isOtherTopic = situation.Session.CatalogueId is not null && situation.Advisor.Catalogue.TopicId != edition.Advisor.Catalogue.TopicId;
        var kept = Answers.From(situation.Answers.InOrder.Where(pair => Read(interview, pair.Key, AnswerCode.Write(pair.Value)) is not null
            && !(isOtherTopic && !MeansTheSame(situation.Advisor.Interview.Find(pair.Key), interview.Find(pair.Key), pair.Value))));
        // What led to the guide that is left is heard anew.
        var held = situation.Session.Held ?? (isOtherTopic ? situation.Session.Opening : null);
        var session = situation.Session with
        {
            CatalogueId = catalogueId,
            TopicId = null,
            Answers = kept,
            AskedId = null,
            AdvisedOn = null,
            StoppedAsking = false,
            Held = null,
            Opening = editions.HasSeveralTopics ? held ?? situation.Session.Opening : null,
        };
        var chosen = new Situation(session, edition);
        var given = codes.Select(pair => (pair.Key, Answer: Read(interview, pair.Key, pair.Value))).Where(pair => pair.Answer is not null)
            .Select(pair => KeyValuePair.Create(pair.Key, pair.Answer!)).ToImmutableArray();
        var text = codes.IsEmpty ? Introduced(chosen, GuidePhrases.Chosen, ("guide", edition.Advisor.Catalogue.Title)) : Followed(chosen);
        if (given.Length < codes.Length)
        {
            var lost = codes.Where(pair => !given.Any(known => known.Key == pair.Key))
                .Select(pair => interview.Find(pair.Key)?.Label ?? FormerNames.None.Question(catalogueId, situation.Session.Language, pair.Key));
            text = text.Add(Reply.Say(edition.Words.Say(
                WelcomePhrases.Updated, ("count", codes.Length - given.Length), ("answers", edition.Words.All(lost)))));
        }
        var reply = given.IsEmpty ? new(session) : Answering.Take(chosen, given, echo: true);
        if (held is not null && edition.Interpreter.Read(held, new(null, reply.Session.Answers)) is var heard)
        {
            // What came with the guide, and what another topic's guide has kept, is not answered anew.
            var known = isOtherTopic ? reply.Session.Answers : Answers.From(given);
            heard = heard with { Answers = heard.Answers.RemoveAll(answer => known.Contains(answer.QuestionId)) };
            if (heard is not { Answers.IsEmpty: true, DidYouMean.IsEmpty: true })
                reply = Answering.Take(chosen.With(reply.Session), heard) is var also ? also with { Text = [.. reply.Text, .. also.Text] } : reply;
        }
        return reply with { Text = [.. text, .. reply.Text] };
    }

    /// <summary>The catalogue named by words of its title or by its age, when nothing else is said; null otherwise.</summary>
    public static string? NamedAlone(Session session, string text, Editions editions)
    {
        var all = All(session, editions);
        if (all.Count == 0)
            return null;
        var said = all[0].Interpreter.Name(text);
        var meant = said.Newest ? all.MaxBy(AsOf)
            : said.Oldest ? all.MinBy(AsOf)
            : all.Find(edition => IsMeant(edition, said, all) && said.Words.IsSubsetOf(edition.Title.Words));
        return meant?.Advisor.Catalogue.Id;
    }

    /// <summary>The edition named by its age beside words of the topic ("the latest guide to machine learning"); null when none is.</summary>
    public static string? ByAge(Session session, string text, Editions editions)
    {
        var all = All(session, editions);
        if (all.Count == 0)
            return null;
        var said = all[0].Interpreter.Name(text);
        var ofTopic = all.SelectMany(edition => edition.Title.Words.Union(edition.Interpreter.Name(edition.Advisor.Catalogue.TopicName).Words));
        return !said.Words.Except(said.New).Except(said.Old).IsSubsetOf(ofTopic) || said.New.IsEmpty == said.Old.IsEmpty ? null
            : (said.Old.IsEmpty ? all.MaxBy(AsOf) : all.MinBy(AsOf))!.Advisor.Catalogue.Id;
    }

    /// <summary>The catalogue meant by words of its title or by its age; null when none is.</summary>
    public static string? Named(Session session, string text, Editions editions)
    {
        var all = All(session, editions);
        if (all.Count == 0)
            return null;
        var said = all[0].Interpreter.Name(text);
        return all.Find(edition => IsMeant(edition, said, all))?.Advisor.Catalogue.Id;
    }

    /// <summary>The guide whose ears hear what is said before one is chosen.</summary>
    public static string Listening(Session session, Editions editions) =>
        session.CatalogueId
            ?? (session.TopicId is { } topic && editions.Shelf(topic, session.Language) is { } shelf ? shelf.GuideIds[0] : editions.CatalogueIds[0]);

    static List<Edition> All(Session session, Editions editions) => [.. FirstScreen.Ids(session, editions).Select(id => editions.Get(id, session.Language))];

    static bool IsMeant(Edition edition, Naming said, List<Edition> all) =>
        said.Means(edition.Title, all.Where(other => other != edition).Select(other => other.Title));

    static DateOnly AsOf(Edition edition) => edition.Advisor.Catalogue.AsOf;

    // Interviews of other topics may ask something else under the same id.
    static bool MeansTheSame(Question? one, Question? other, Answer answer) =>
        one is not null && other is not null && (one.Label, one.Kind, one.Unit) == (other.Label, other.Kind, other.Unit)
        && (answer is not Answer.Chosen chosen || chosen.ChoiceIds.Concat(chosen.Lacking).All(id => one.FindChoice(id)?.Label == other.FindChoice(id)?.Label));

    static Answer? Read(Interview interview, string questionId, string code) =>
        interview.Find(questionId) is { } question ? AnswerCode.Read(code, question) : null;
}
