using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Advice.Inquiries;

/// <summary>The statements to tell of a tool where nothing in particular is asked of it.</summary>
static class Highlights
{
    const int MostListed = 3;

    /// <summary>What the guide recommends the tool for.</summary>
    public static ImmutableArray<Point> Main(Tool tool, int most = StatementSearch.MostStatements) =>
        [
            .. tool.Points.OrderByDescending(point =>
                point.Effects.Where(effect => effect.Kind == EffectKind.For).Select(effect => effect.Weight).DefaultIfEmpty().Max())
                .Take(most),
        ];

    public static ImmutableArray<Point> Benefits(Tool tool) => tool.Points.Any(point => point.Kind == PointKind.Benefit)
        ? [.. Main(tool with { Points = [.. tool.Points.Where(point => point.Kind == PointKind.Benefit)] }, MostListed)]
        : Main(tool, MostListed);

    public static ImmutableArray<Point> Drawbacks(Tool tool) =>
        [.. tool.Points.Where(IsDrawback).OrderBy(point => point.Kind != PointKind.Consideration).Take(MostListed)];

    static bool IsDrawback(Point point) =>
        point.Kind == PointKind.Consideration || (!point.Effects.IsEmpty && point.Effects.All(effect => effect.Kind != EffectKind.For));
}
