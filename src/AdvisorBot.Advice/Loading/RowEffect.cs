using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Loading;

/// <summary>What the cells of a row do to their tools: one test, and which cells it speaks for, against or rules out by.</summary>
/// <param name="Test">The condition; in place of its bound stands each cell's own number when <paramref name="ByCell"/>.</param>
/// <param name="Targets">Kinds of cells or ids of tools, by what happens to them.</param>
sealed record RowEffect(
    Condition Test, ImmutableArray<Condition> Others, bool IsAny, bool ByCell, ImmutableArray<(EffectKind Kind, string Target)> Targets, int Weight)
{
    /// <summary>In place of a bound: the number in the cell.</summary>
    public const string OwnNumber = "cell";

    /// <summary>How strongly a yes speaks for its tool when nothing is written: more than a yes with a reservation.</summary>
    const int UsualWeight = 2;

    const string Number = "number";

    static readonly ImmutableArray<(EffectKind Kind, string Key)> Keys = [
        (EffectKind.For, "for"), (EffectKind.Against, "against"), (EffectKind.RulesOut, "rules-out"),
    ];

    static readonly ImmutableArray<(EffectKind Kind, string Target)> Usual = [(EffectKind.For, "yes"), (EffectKind.For, "limited"), (EffectKind.Against, "no")];

    public static RowEffect? Read(MapReader map, IReadOnlyCollection<string> toolIds)
    {
        var test = ConditionReader.ReadTest(map, OwnNumber);
        ImmutableArray<(EffectKind Kind, string Target)> targets = [.. Keys.SelectMany(key => map.Texts(key.Key).Select(target => (key.Kind, target)))];
        foreach (var (_, target) in targets.Where(one => !IsKind(one.Target) && !toolIds.Contains(one.Target)))
            map.ReportHere(
                $"`{target}` is neither a kind of cell nor a tool of the row.{Spelling.Suggest(target, toolIds)}",
                "Write yes, limited, no, number or text, or the id of a tool.");
        foreach (var twice in targets.GroupBy(one => one.Target).Where(group => group.Count() > 1))
            map.ReportHere($"`{twice.Key}` is named twice, for different effects.", "Name it once.");
        var weight = map.Number("weight", UsualWeight, 1, 5);
        map.Close();
        return test is not var (first, others, isAny, byCell) ? null : new(first, others, isAny, byCell, targets.IsEmpty ? Usual : targets, weight);
    }

    /// <summary>The effect on the cell's tool; null when the row's test means nothing to it.</summary>
    public Effect? On(Cell cell)
    {
        // What names the tool comes before what names its kind of cell.
        var kind = Targets.Where(one => one.Target == cell.ToolId || Fits(one.Target, cell)).OrderByDescending(one => one.Target == cell.ToolId)
            .Select(one => (EffectKind?)one.Kind).FirstOrDefault();
        if (kind is null || (ByCell && cell.Amount is null))
            return null;
        var weight = kind == EffectKind.RulesOut ? 1 : cell.Kind == CellKind.Limited ? Math.Max(1, Weight / 2) : Weight;
        return new(ByCell ? Test with { Bound = cell.Amount!.Value } : Test, kind.Value, weight) { Others = Others, IsAny = IsAny };
    }

    static bool IsKind(string target) => target is "yes" or "limited" or "no" or "text" or Number;

    static bool Fits(string target, Cell cell) =>
        target == Number ? cell.Amount is not null : target.Equals(cell.Kind.ToString(), StringComparison.OrdinalIgnoreCase);
}
