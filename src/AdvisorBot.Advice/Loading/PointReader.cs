using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Advice.Loading;

/// <summary>Reads the points of a tool: what is said, where, and what follows from it.</summary>
sealed class PointReader(ImmutableArray<Section> sections, ImmutableArray<NamedList> lists, ProblemList problems)
{
    public Point Read(MapReader map, string toolId, string section)
    {
        var place = ReadPlace(map, section);
        var kind = map.Word(
            "kind",
            KindOf(place),
            ("benefit", PointKind.Benefit),
            ("consideration", PointKind.Consideration),
            ("statement", PointKind.Statement));
        var point = new Point(
            map.Id("id", "Give the point an id."),
            toolId,
            kind,
            map.Text("text", "Say in our words what the document says."),
            place,
            [.. map.Maps("effects").Select(ReadEffect).OfType<Effect>()],
            map.OptionalText("silent"),
            LifecycleReader.ReadCorrection(map));
        map.Close();
        return problems.Remember(point, map);
    }

    /// <summary>What the points of a list are where nothing else is written.</summary>
    static PointKind KindOf(Place place) => place.Named?.Kind ?? place.List switch
    {
        Place.Benefits => PointKind.Benefit,
        Place.Considerations => PointKind.Consideration,
        _ => PointKind.Statement,
    };

    Place ReadPlace(MapReader point, string toolSection)
    {
        if (point.Map("source") is not { } map)
        {
            point.Report("source", "The point has no source.", "Name its place in the document: source: {list: benefits, item: 1}.");
            return new(toolSection, "", "", 0);
        }
        var section = map.OptionalText("section") ?? toolSection;
        var list = map.Word("list", "text", [.. Place.Lists.Concat(lists.Select(named => named.Id)).Select(known => (known, known))]);
        if (!map.Has("list") || (!map.Has("item") && list != Place.Whole))
            map.Report("list", "The source does not name `list` and `item`.", "Write source: {list: benefits, item: 1}.");
        var item = map.Number("item", 1, 1, 1000);
        map.Close();
        var place = sections.FirstOrDefault(known => known.Id == section);
        return problems.Remember(new Place(section, place?.Title ?? "", list, item, place?.Document, lists.FirstOrDefault(named => named.Id == list)), map);
    }

    Effect? ReadEffect(MapReader map)
    {
        var test = ConditionReader.ReadTest(map, null);
        var kind = map.Word("effect", EffectKind.For, ("rules-out", EffectKind.RulesOut), ("against", EffectKind.Against), ("for", EffectKind.For));
        if (!map.Has("effect"))
            map.Report("effect", "`effect` is missing.", "Write rules-out, against or for.");
        if (kind == EffectKind.RulesOut && map.Has("weight"))
            map.Report("weight", "An effect that rules out has no weight.", "Remove `weight`.");
        var weight = map.Number("weight", 1, 1, 5);
        map.Close();
        return test is not var (first, others, isAny, _) ? null : problems.Remember(new Effect(first, kind, weight) { Others = others, IsAny = isAny }, map);
    }
}
