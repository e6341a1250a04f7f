using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Advice.Loading;

/// <summary>Reads the points of a tool: what is said, where, and what follows from it.</summary>
sealed class PointReader(ImmutableArray<Section> sections, ProblemList problems)
{
    public Point Read(MapReader map, string toolId, string section)
    {
        var kind = map.Word(
            "kind",
            PointKind.Statement,
            ("benefit", PointKind.Benefit),
            ("consideration", PointKind.Consideration),
            ("statement", PointKind.Statement));
        if (!map.Has("kind"))
            map.Report("kind", "`kind` is missing.", "Write benefit, consideration or statement.");
        var point = new Point(
            map.Text("id", "Give the point an id."),
            toolId,
            kind,
            map.Text("text", "Say in our words what the document says."),
            ReadPlace(map, section),
            [.. map.Maps("effects").Select(ReadEffect).OfType<Effect>()],
            map.OptionalText("silent"),
            LifecycleReader.ReadCorrection(map));
        map.Close();
        return problems.Remember(point, map);
    }

    Place ReadPlace(MapReader point, string toolSection)
    {
        if (point.Map("source") is not { } map)
        {
            point.Report("source", "The point has no source.", "Name its place in the document: source: {list: benefits, item: 1}.");
            return new(toolSection, "", "", 0);
        }
        var section = map.OptionalText("section") ?? toolSection;
        var list = map.Word("list", "text", [.. Place.Lists.Select(known => (known, known))]);
        if (!map.Has("list") || (!map.Has("item") && list != Place.Whole))
            map.Report("list", "The source does not name `list` and `item`.", "Write source: {list: benefits, item: 1}.");
        var item = map.Number("item", 1, 1, 1000);
        map.Close();
        var place = sections.FirstOrDefault(known => known.Id == section);
        return problems.Remember(new Place(section, place?.Title ?? "", list, item, place?.Document), map);
    }

    Effect? ReadEffect(MapReader map)
    {
        var condition = ConditionReader.Read(map);
        var kind = map.Word("effect", EffectKind.For, ("rules-out", EffectKind.RulesOut), ("against", EffectKind.Against), ("for", EffectKind.For));
        if (!map.Has("effect"))
            map.Report("effect", "`effect` is missing.", "Write rules-out, against or for.");
        if (kind == EffectKind.RulesOut && map.Has("weight"))
            map.Report("weight", "An effect that rules out has no weight.", "Remove `weight`.");
        var weight = map.Number("weight", 1, 1, 5);
        map.Close();
        return condition is null ? null : problems.Remember(new Effect(condition, kind, weight), map);
    }
}
