using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Advice.Loading;

/// <summary>Reads what a guide helps to choose and how people begin who need it, translates it, and checks that editions of a topic agree.</summary>
static class GuideTopicReader
{
    const string Key = "topic";

    /// <summary>Longer ones do not fit on a button of every channel.</summary>
    const int MostLetters = 40;

    public static GuideTopic? Read(MapReader root)
    {
        if (root.Map(Key) is not { } map)
            return null;
        var topic = new GuideTopic(
            map.Id("id", "Give the topic an id; editions of one guide share it."),
            map.Text("name", "Name what people choose here, as it is to stand on a button.", MostLetters),
            map.OptionalText("area") ?? "",
            map.Texts("words"));
        map.Close();
        return root.Problems.Remember(topic, map);
    }

    public static GuideTopic? Translate(GuideTopic? source, MapReader root, Translator texts)
    {
        var map = root.Map(Key);
        var translated = source is null ? null : source with
        {
            Name = texts.Take(map, "name", source.Name, $"{Key}.name"),
            Area = texts.Take(map, "area", source.Area, $"{Key}.area"),
            // Names people use do not stop being understood when the language changes.
            Words = [.. source.Words.Concat(map?.Texts("words") ?? []).Distinct()],
        };
        map?.Close();
        return translated;
    }

    /// <summary>Editions of one topic stand under one button.</summary>
    public static void Check(IEnumerable<Catalogue> catalogues, ProblemList problems)
    {
        foreach (var editions in catalogues.Where(catalogue => catalogue.Topic is not null).GroupBy(catalogue => catalogue.Topic!.Id))
        {
            var first = editions.MinBy(catalogue => catalogue.Priority)!;
            foreach (var other in editions.Where(edition => (edition.Topic!.Name, edition.Topic.Area) != (first.Topic!.Name, first.Topic.Area)))
                problems.Add(
                    other.Topic!,
                    $"The topic `{editions.Key}` is called `{first.Topic!.Name}` of the area `{first.Topic.Area}` in `{first.Id}`, and otherwise here.",
                    "Write the same name and area in both, or give one of them another id.");
        }
    }
}
