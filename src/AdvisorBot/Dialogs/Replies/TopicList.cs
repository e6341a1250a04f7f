using System.Collections.Immutable;
using System.Globalization;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Understanding;

namespace AdvisorBot.Dialogs.Replies;

/// <summary>The topics of the library as buttons: a few at first, all of them by their areas and in pages.</summary>
static class TopicList
{
    /// <summary>Of an area: its first topic and the page follow.</summary>
    const string Area = "area";

    /// <summary>The number of the page follows.</summary>
    const string NextPage = "page";

    // Six buttons are what a card in Teams shows in a row, and the last one leads on.
    const int MostOnPage = 5;

    // So many topics are seen at a glance, without areas and pages.
    const int MostAtOnce = 10;

    // Two by name, and how many more there are.
    const int MostNamed = 3;

    /// <summary>The buttons of the first screen.</summary>
    public static ImmutableArray<Option> First(Situation situation, Editions editions)
    {
        var shelves = editions.Shelves(situation.Session.Language);
        return shelves.Length <= MostOnPage + 1
            ? [.. shelves.Select(Topic)]
            : [.. shelves.Take(MostOnPage).Select(Topic), All(situation, editions)];
    }

    /// <summary>That there are other topics than the first, some of them by name.</summary>
    public static Block Others(Situation situation, Editions editions) =>
        Reply.Say(
            situation.Words.Say(
                GuidePhrases.Others,
                ("topics", situation.Words.Some(editions.Shelves(situation.Session.Language).Skip(1).Select(shelf => shelf.Name), MostNamed))));

    public static Option All(Situation situation, Editions editions) =>
        new(situation.Words.Say(OptionPhrases.AllTopics, ("count", editions.Shelves(situation.Session.Language).Length)), Tap.Do(Intent.Topics));

    /// <summary>What may be taken in place of a topic: those that may have been meant, then the others, or the list of all where they are many.</summary>
    public static IEnumerable<Option> Instead(Situation situation, string topicId, ImmutableArray<string> meant, Editions editions)
    {
        var shelves = editions.Shelves(situation.Session.Language);
        var others = shelves.Where(shelf => shelf.TopicId != topicId)
            .OrderBy(shelf => meant.Contains(shelf.TopicId) ? meant.IndexOf(shelf.TopicId) : meant.Length);
        return shelves.Length <= MostAtOnce
            ? others.Select(Topic)
            : [.. others.Where(shelf => meant.Contains(shelf.TopicId)).Select(Topic), All(situation, editions)];
    }

    /// <summary>Leads to the guide, or to the guides where the topic has several.</summary>
    public static Option Topic(Shelf shelf) =>
        new(shelf.Name, shelf.GuideIds is [var only] ? Tap.Do(Intent.Catalogue, only) : Tap.Do(Intent.Topics, shelf.TopicId));

    /// <summary>A line for each topic: whom its first guide serves.</summary>
    public static IEnumerable<Block> Lines(IEnumerable<Shelf> shelves, Situation situation, Editions editions) =>
        from shelf in shelves
        let serves = editions.Catalogue(shelf.GuideIds[0], situation.Session.Language).Serves
        where serves.Length > 0
        select Reply.Say(situation.Words.Say(GuidePhrases.Serves, ("guide", shelf.Name), ("text", serves)));

    /// <summary>The page of the list that a button asked for; its first one for anything else.</summary>
    public static Reply Show(Situation situation, ImmutableArray<string> about, Editions editions)
    {
        var shelves = editions.Shelves(situation.Session.Language);
        if (about is [Area, var first, var number] && shelves.FirstOrDefault(shelf => shelf.TopicId == first) is { } one)
            return Page(situation, [], shelves.Where(shelf => shelf.Area == one.Area).Select(Topic), Number(number), page => [Area, first, page]);
        var areas = shelves.GroupBy(shelf => shelf.Area.Length > 0 ? shelf.Area : shelf.Name).ToList();
        if (shelves.Length <= MostAtOnce)
            return List(situation, [Reply.Say(situation.Words.Say(GuidePhrases.Topics))], [.. shelves.Select(Topic)]);
        var isGrouped = areas.Count < shelves.Length;
        var page = about is [NextPage, var next] ? Number(next) : 0;
        var options = isGrouped ? areas.Select(area => OfArea(area.Key, [.. area])) : shelves.Select(Topic);
        ImmutableArray<Block> text = page > 0 ? [] :
        [
            Reply.Say(situation.Words.Say(GuidePhrases.Topics)),
            new Block.Bullets(
                [
                    .. areas.Select(area =>
                        area.First().Area.Length > 0 ? new Item(area.Key, situation.Words.All(area.Select(shelf => shelf.Name))) : new Item(null, area.Key)),
                ]),
        ];
        return Page(situation, text, options, page, number => [NextPage, number]);
    }

    static Option OfArea(string area, ImmutableArray<Shelf> shelves) =>
        shelves is [var only] ? Topic(only) : new(area, Tap.Do(Intent.Topics, Area, shelves[0].TopicId, "0"));

    static Reply Page(Situation situation, ImmutableArray<Block> text, IEnumerable<Option> options, int page, Func<string, ImmutableArray<string>> about)
    {
        var (all, words) = (options.ToImmutableArray(), situation.Words);
        var shown = all;
        if (all.Length > MostOnPage + 1)
        {
            var start = page * MostOnPage < all.Length ? page * MostOnPage : 0;
            var next = start + MostOnPage < all.Length ? (start / MostOnPage) + 1 : 0;
            shown = [
                .. all.Skip(start).Take(MostOnPage),
                new(words.Say(OptionPhrases.More), Tap.Do(Intent.Topics, about(next.ToString(CultureInfo.InvariantCulture)))),
            ];
        }
        return List(situation, text, shown);
    }

    static Reply List(Situation situation, ImmutableArray<Block> text, ImmutableArray<Option> shown)
    {
        var words = situation.Words;
        if (situation.Session.CatalogueId is not null)
            shown = shown.Add(new(words.Say(OptionPhrases.Keep), Tap.Do(Intent.No)));
        return new(situation.Session with { TopicId = null }, [.. text, Reply.Say(words.Say(GuidePhrases.WhichTopic))]) { Options = shown };
    }

    static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1000 ? number : 0;
}
