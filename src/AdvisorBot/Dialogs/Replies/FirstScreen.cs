using System.Collections.Immutable;
using System.Globalization;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Dialogs.Sessions;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Understanding;

namespace AdvisorBot.Dialogs.Replies;

/// <summary>What is asked and offered while no guide is chosen: needs to begin from, the guides, and the way to other topics.</summary>
static class FirstScreen
{
    // With the way to all topics and the guides they fill a phone, and one row of a card in Teams.
    const int MostNeeds = 3;

    /// <summary>The need where the guides name some, and whom each guide serves.</summary>
    public static ImmutableArray<Block> Ask(Situation situation, Editions editions)
    {
        if (IsTopicOpen(situation.Session, editions) && (Featured(situation.Session, editions) is null || situation.Session.Misses > 0))
            return [Reply.Say(situation.Words.Say(GuidePhrases.Topic))];
        var (words, guides, isOpen) = (situation.Words, Guides(situation.Session, editions), IsTopicOpen(situation.Session, editions));
        var lines = guides.Where(guide => guide.Serves.Length > 0)
            .Select(guide => Reply.Say(words.Say(GuidePhrases.Serves, ("guide", Briefly(guide, guides, isOpen, words)), ("text", guide.Serves))));
        return isOpen
            ? [.. lines, TopicList.Others(situation, editions), Reply.Say(words.Say(GuidePhrases.BeginOpen))]
            : [.. lines, Reply.Say(words.Say(guides.Exists(guide => !guide.Occasions.IsEmpty) ? GuidePhrases.Begin : GuidePhrases.Ask))];
    }

    // Where titles on the buttons end in years that differ, the year is name enough, behind the topic while others may be chosen.
    static string Briefly(Catalogue guide, List<Catalogue> guides, bool isOpen, Words words)
    {
        var year = guide.AsOf.Year.ToString(CultureInfo.InvariantCulture);
        return guides.DistinctBy(one => one.AsOf.Year).Count() < guides.Count
            || !guides.TrueForAll(one => one.Title.EndsWith($"({one.AsOf.Year})", StringComparison.Ordinal)) ? guide.Title
            : isOpen && guide == guides[0] ? words.Say(GuidePhrases.OfTopicAndYear, ("topic", guide.TopicName), ("year", year))
            : words.Say(GuidePhrases.OfYear, ("year", year));
    }

    /// <summary>
    /// The needs that the guides name, then the guides. Before a topic is chosen those of the first one, if it has any, with the
    /// way to all topics between them; topics alone once what was said has led nowhere.
    /// </summary>
    public static ImmutableArray<Option> Beginnings(Situation situation, Editions editions)
    {
        if (!IsTopicOpen(situation.Session, editions))
            return Beginnings(situation.Session, editions);
        return situation.Session.Misses > 0 || Featured(situation.Session, editions) is null ? TopicList.First(situation, editions)
            : [.. Needs(situation.Session, editions).Take(MostNeeds), TopicList.All(situation, editions), .. Options(situation.Session, editions)];
    }

    /// <summary>The needs that the guides of the topic name, then the guides.</summary>
    public static ImmutableArray<Option> Beginnings(Session session, Editions editions) => [.. Needs(session, editions), .. Options(session, editions)];

    static IEnumerable<Option> Needs(Session session, Editions editions) =>
        Guides(session, editions).SelectMany(guide => guide.Occasions.Select(occasion => new Option(
            occasion.Title,
            Tap.Do(Intent.Catalogue, guide.Id) with
            {
                Answers = [.. occasion.Answers.InOrder.Select(pair => KeyValuePair.Create(pair.Key, AnswerCode.Write(pair.Value)))]
            })));

    public static ImmutableArray<Option> Options(Session session, Editions editions) =>
    [
        .. Guides(session, editions).Select(guide => new Option(guide.Title, Tap.Do(Intent.Catalogue, guide.Id))),
    ];

    /// <summary>The library has several topics, and none is chosen yet.</summary>
    public static bool IsTopicOpen(Session session, Editions editions) => editions.HasSeveralTopics && session.TopicId is null && session.CatalogueId is null;

    /// <summary>The topic that the first screen begins with: the first of all, if there is something to choose in it.</summary>
    static Shelf? Featured(Session session, Editions editions) =>
        editions.Shelves(session.Language)[0] is var first
            && (first.GuideIds.Length > 1 || !editions.Catalogue(first.GuideIds[0], session.Language).Occasions.IsEmpty)
            ? first
            : null;

    /// <summary>The guides to choose among: the editions of one topic; before there is a topic, those that the first screen shows.</summary>
    public static IEnumerable<string> Ids(Session session, Editions editions)
    {
        if (!editions.HasSeveralTopics)
            return editions.CatalogueIds;
        var topic = session.TopicId ?? (session.CatalogueId is { } id ? editions.Catalogue(id, session.Language).TopicId : null);
        var shelf = topic is null ? Featured(session, editions) : editions.Shelf(topic, session.Language);
        return shelf?.GuideIds ?? [];
    }

    static List<Catalogue> Guides(Session session, Editions editions) => [.. Ids(session, editions).Select(id => editions.Catalogue(id, session.Language))];
}
