using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Dialogs.Interruptions;
using AdvisorBot.Dialogs.Replies;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Understanding;
using AdvisorBot.Understanding.Guides;

namespace AdvisorBot.Dialogs;

/// <summary>Where the library has several topics: what is said leads to a guide or to a few topics to choose from, and from a guide to another.</summary>
/// <param name="respond">Answers what was read, once there is a guide.</param>
sealed class Orientation(Editions editions, GuideOptions options, Interrupting interrupting, Func<Situation, Reading, Reply> respond)
{
    /// <summary>What is about the conversation whatever else is named.</summary>
    static readonly FrozenSet<Intent> Aside = [Intent.Language, Intent.DeleteData, Intent.Human, Intent.Catalogue, Intent.Goodbye];

    /// <summary>What may speak of a need, so that no guide is said to speak of it where none does.</summary>
    static readonly FrozenSet<Intent> Needs =
    [
        Intent.None, Intent.Answer, Intent.Change, Intent.Ask, Intent.Recommend, Intent.AboutTool, Intent.Explain, Intent.Compare,
        Intent.WhyTool, Intent.WhyNotTool, Intent.WhatIf, Intent.NotSure, Intent.Skip,
    ];

    /// <summary>What may tell something of the project, though no guide is known yet that hears it.</summary>
    static readonly FrozenSet<Intent> Statements = [Intent.None, Intent.Answer, Intent.Change];

    /// <summary>What a guide answers at once. Before it knows anything it recommends nothing.</summary>
    static readonly FrozenSet<Intent> Answered = [Intent.AboutTool, Intent.Explain, Intent.Compare, Intent.WhyTool, Intent.WhyNotTool];

    /// <summary>What follows from an utterance before a guide is chosen; null where it is for the guides of the topic
    /// in play, or about the conversation.</summary>
    public Reply? Take(Situation situation, string text)
    {
        if (!editions.HasSeveralTopics || situation.Session.CatalogueId is not null)
            return null;
        var (session, index) = (situation.Session, editions.Index(situation.Session.Language));
        var found = index.Find(text);
        if (found.IsEmpty && session.TopicId is not null)
            return null;
        // "The newest one" and "2018" are said to the guides that the first screen shows.
        if (found.IsEmpty && GuideSelection.NamedAlone(session, text, editions) is not null)
            return null;
        if (found.IsEmpty && TypedButtons.ByPlace(situation, text) is { } tap)
            return Tapping.Take(situation, tap, interrupting);
        var intent = situation.Edition.Interpreter.Read(text, Expectation.Nothing).Intent;
        if (Aside.Contains(intent) || (found.IsEmpty && !Needs.Contains(intent)))
            return null;
        var said = session.Held is { } held ? $"{held}. {text}" : text;
        var clear = index.Clear(found);
        // Between topics that it leaves open, what was said before decides.
        if (clear is null && session.Held is not null)
            clear = index.Clear([.. index.Find(said).Where(match => found.Any(one => one.Id == match.Id))]);
        if (session.TopicId is { } open && (clear is null || clear.Id == open))
            return null;
        return clear is not null ? Lead(situation, clear, said)
            : found.IsEmpty ? None(situation, Statements.Contains(intent) ? said : session.Held)
            : Offer(situation, found, said);
    }

    /// <summary>
    /// Another topic is called by its name, and to the guide in use nothing of it is an answer or a question that it knows:
    /// its guide is named, and nothing made up of words that both happen to use. Null for anything else.
    /// </summary>
    public Reply? Elsewhere(Situation situation, string text)
    {
        if (TopicOf(situation) is not { } topic)
            return null;
        var index = editions.Index(situation.Session.Language);
        if (!index.NamesAnother(text, topic) || index.Clear(index.Find(text)) is not { IsNamed: true } clear || clear.Id == topic)
            return null;
        var reading = situation.Edition.Interpreter.Read(text, new(TypedButtons.Question(situation), situation.Answers));
        return Needs.Contains(reading.Intent) && reading is { Answers.IsEmpty: true, Tools.IsEmpty: true } && !Inquiring.Knows(situation, text)
            ? Refer(situation, text, new(situation.Session), clear, topic)
            : null;
    }

    /// <summary>Adds to a reply by one guide that another one knows the tool which was named, or speaks of what nothing was made of.</summary>
    public Reply Refer(Situation situation, string text, Reply reply)
    {
        if (TopicOf(situation) is not { } topic || reply.Rests || reply.Forget || reply.Session.CatalogueId != situation.Session.CatalogueId)
            return reply;
        var index = editions.Index(situation.Session.Language);
        return Refer(situation, text, reply, reply.Session.Misses > situation.Session.Misses ? index.Clear(index.Find(text)) : null, topic);
    }

    /// <summary>The topic of the guide in use, where it may be left for another.</summary>
    string? TopicOf(Situation situation) =>
        editions.HasSeveralTopics && options.Catalogue is null && situation.Session.CatalogueId is { } own
            ? editions.Catalogue(own, situation.Session.Language).TopicId
            : null;

    Reply Refer(Situation situation, string text, Reply reply, TopicMatch? match, string topic)
    {
        var (words, language) = (situation.Words, situation.Session.Language);
        var tools = editions.Index(language).Tools(text);
        if (!tools.IsEmpty)
        {
            return tools.Any(tool => editions.Catalogue(tool.GuideId, language).TopicId == topic) ? reply
                : Refer(
                    situation, reply, text, [.. tools.Select(tool => tool.GuideId)],
                    words.Say(GuidePhrases.Elsewhere, ("tool", tools[0].Tool), ("guide", editions.Catalogue(tools[0].GuideId, language).Title)));
        }
        return match is not null && match.Id != topic && editions.Shelf(match.Id, language) is { } shelf
            ? Refer(situation, reply, text, shelf.GuideIds, words.Say(GuidePhrases.OtherTopic, ("topic", shelf.Name)))
            : reply;
    }

    Reply Refer(Situation situation, Reply reply, string text, ImmutableArray<string> guides, string said)
    {
        var session = reply.Session;
        ImmutableArray<Option> topics =
        [
            .. guides.Select(id => editions.Shelf(editions.Catalogue(id, session.Language).TopicId, session.Language)!).Distinct()
                .Take(FindingPolicy.Default.MostOffered).Select(TopicList.Topic),
        ];
        return reply with
        {
            Session = session with
            {
                Opening = GuideSelection.Kept(session.Opening is { } opening ? $"{opening}. {text}" : text),
                OnYes = topics is [var one] ? session.OnYes ?? one.Tap : session.OnYes,
            },
            Text =
            [
                .. reply.Text, Reply.Say(topics.Length == 1 ? $"{said} {situation.Words.Say(GuidePhrases.ChangeTo)}" : said),
                new Block.Buttons(topics),
            ],
        };
    }

    Reply Lead(Situation situation, TopicMatch match, string said)
    {
        var shelf = editions.Shelf(match.Id, situation.Session.Language)!;
        var scoped = situation.With(situation.Session with { TopicId = shelf.TopicId, Held = null, Misses = 0 });
        if (GuideSelection.Follow(scoped, said, editions) is var (followed, reading))
            return Led(followed, shelf, said, chosen => respond(chosen, reading));
        if (GuideSelection.ByAge(scoped.Session, said, editions) is null && GuideSelection.LeaveOpen(scoped, said, editions) is { } open)
            return open;
        if (GuideOf(scoped, shelf, match, said) is not { } id)
            return new(scoped.Session, Reply.Say(situation.Words.Say(GuidePhrases.About, ("topic", shelf.Name))));
        var edition = editions.Get(id, situation.Session.Language);
        var heard = edition.Interpreter.Read(said, Expectation.Nothing);
        return Led(new(scoped.Session with { CatalogueId = id }, edition), shelf, said, chosen =>
            !heard.DidYouMean.IsEmpty || (Answered.Contains(heard.Intent) && !heard.Tools.IsEmpty && !match.Tools.IsEmpty) ? respond(chosen, heard)
            : interrupting.Inquiring.Try(chosen, heard.Text) ?? new(chosen.Session));
    }

    static Reply Led(Situation chosen, Shelf shelf, string said, Func<Situation, Reply> goOn)
    {
        var reply = goOn(chosen.With(chosen.Session with { TopicId = null, Opening = GuideSelection.Kept(said) }));
        var lead = shelf.GuideIds.Length > 1
            ? GuideSelection.Followed(chosen)
            : GuideSelection.Introduced(chosen, GuidePhrases.Led, ("topic", shelf.Name), ("guide", chosen.Advisor.Catalogue.Title));
        return reply with { Text = [.. lead, .. reply.Text] };
    }

    // Of several editions the one that is named by its age, or the first that knows most of the tools named.
    string? GuideOf(Situation scoped, Shelf shelf, TopicMatch match, string said) =>
        shelf.GuideIds is [var only] ? only
        : GuideSelection.ByAge(scoped.Session, said, editions)
            ?? (match.Tools.IsEmpty ? null : shelf.GuideIds.MaxBy(id => match.Tools.Count(tool => tool.GuideId == id)));

    Reply Offer(Situation situation, ImmutableArray<TopicMatch> found, string said)
    {
        var (words, session) = (situation.Words, situation.Session with { Held = GuideSelection.Kept(said), Misses = 0 });
        var shelves = found.Select(match => editions.Shelf(match.Id, session.Language)!).ToList();
        var ask = shelves is [var one] ? words.Say(GuidePhrases.One, ("topic", one.Name)) : words.Say(GuidePhrases.Several);
        var topics = shelves.ConvertAll(TopicList.Topic);
        return new(session with { OnYes = topics is [var sure] ? sure.Tap : null }, [.. TopicList.Lines(shelves, situation, editions), Reply.Say(ask)])
        {
            Options = [.. topics, TopicList.All(situation, editions)],
        };
    }

    static Reply None(Situation situation, string? held) =>
        new(
            situation.Session with { Misses = situation.Session.Misses + 1, Held = held is null ? null : GuideSelection.Kept(held) },
            Reply.Say(situation.Words.Say(situation.Session.Misses == 0 ? GuidePhrases.None : GuidePhrases.NoneAgain)));

}
