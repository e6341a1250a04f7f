using System.Collections.Immutable;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Explanations;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;

namespace AdvisorBot.Presentation.Explanations;

/// <summary>Tools side by side: first over what the person said, then over what the document says of each.</summary>
public static class ComparisonView
{
    const int MostRows = 8;
    const int MostNames = 6;

    public static ImmutableArray<Block> Of(Comparison comparison, Words words)
    {
        var rows = comparison.Rows
            .Select(
                row =>
                    (ImmutableArray<string>)
                    [
                        AnswerText.Labelled(row.Question, row.Answer, words),
                        .. row.Cells.Select(cell => $"{Sign(cell.Verdict)} {words.Say(Name(cell.Verdict))}"),
                    ])
            .Append(
                [
                    words.Say(ComparePhrases.Service),
                    .. comparison.Tools.Select(tool => LifecycleText.Mark(tool.Tool, words) ?? words.Say(ComparePhrases.InService)),
                ])
            .ToImmutableArray();
        return
        [
            .. Ahead(comparison, words),
            new Block.Table([words.Say(ComparePhrases.Criterion), .. comparison.Tools.Select(tool => tool.Tool.ShortName)], rows),
            .. Capabilities(comparison, words),
            .. comparison.Tools.Select(tool => Points(tool, words)),
        ];
    }

    /// <summary>
    /// Where the document's tables tell the tools apart, whether anybody asked for it or not: what fits a screen at once, the other
    /// rows behind a fold, and those that are silent on a tool by their names.
    /// </summary>
    static IEnumerable<Block> Capabilities(Comparison comparison, Words words)
    {
        var stated = comparison.Capabilities.Where(row => comparison.Tools.All(tool => row.Find(tool.Tool.Id) is not null)).ToList();
        if (stated.Count > 0)
            yield return Table(stated.Take(MostRows));
        if (stated.Count > MostRows)
            yield return new Block.Fold(words.Say(ComparePhrases.MoreRows, ("count", stated.Count - MostRows)), [Table(stated.Skip(MostRows))], Spare: true);
        foreach (var tool in comparison.Tools)
        {
            var silent = comparison.Capabilities.Where(row => row.Find(tool.Tool.Id) is null).Select(row => row.Label).ToList();
            if (silent.Count > 0)
                yield return new Block.Paragraph(words.Say(ComparePhrases.Silent, ("tool", tool.Tool.ShortName), ("rows", words.Some(silent, MostNames))));
        }

        Block.Table Table(IEnumerable<Capability> rows) => new(
            [words.Say(ComparePhrases.Tables), .. comparison.Tools.Select(tool => tool.Tool.ShortName)],
            [.. rows.Select(row => (ImmutableArray<string>)[row.Label, .. comparison.Tools.Select(tool => Cell(row.Find(tool.Tool.Id)!, words))])]);
    }

    static string Cell(Cell cell, Words words)
    {
        var text = cell.Kind switch
        {
            CellKind.Yes => $"✓ {words.Say(ComparePhrases.CellYes)}",
            CellKind.Limited => $"± {words.Say(ComparePhrases.CellLimited)}",
            CellKind.No => $"✕ {words.Say(ComparePhrases.CellNo)}",
            _ => cell.Own,
        };
        return cell.Note.Length > 0 ? words.Say(ComparePhrases.CellNote, ("text", text), ("note", cell.Note)) : text;
    }

    /// <summary>Who is ahead on which of the answers; the table shows by what.</summary>
    static IEnumerable<Block> Ahead(Comparison comparison, Words words)
    {
        var won = comparison.Rows
            .Select(row => (row.Question, Best: row.Cells.Max(Weight), row.Cells))
            .Where(row => row.Cells.Any(cell => Weight(cell) < row.Best))
            .SelectMany(row => row.Cells.Index().Where(cell => Weight(cell.Item) == row.Best).Select(cell => (cell.Index, row.Question)))
            .ToLookup(one => one.Index, one => one.Question.Label);
        if (won.Count == 0)
            return [new Block.Paragraph(words.Say(ComparePhrases.NoneAhead))];
        return
        [
            new Block.Bullets(
                [
                    .. won.OrderBy(tool => tool.Key).Select(
                        tool => new Item(comparison.Tools[tool.Key].Tool.ShortName, words.Say(ComparePhrases.Ahead, ("questions", words.All(tool))))),
                ]),
        ];
    }

    // As it counts for the ranking: of two that something speaks for, more may speak for one.
    static int Weight(ComparisonCell cell) =>
        cell.Verdict == Verdict.RuledOut
            ? int.MinValue
            : cell.Reasons.Sum(reason => reason.Effect.Kind == EffectKind.Against ? -reason.Effect.Weight : reason.Effect.Weight);

    // Beside the words, so that a row is read at a glance, in any colour.
    static char Sign(Verdict verdict) => verdict switch
    {
        Verdict.RuledOut => '✕',
        Verdict.Against => '−',
        Verdict.Mixed => '±',
        Verdict.For => '+',
        Verdict.Neutral => '=',
        _ => '?',
    };

    // Where the document lists neither benefits nor considerations, what else it says of the tool.
    static Block.Fold Points(ToolAssessment tool, Words words)
    {
        var listed = tool.Tool.Points.Where(point => point.Kind != PointKind.Statement).OrderBy(point => point.Kind).ToList();
        var points = (listed.Count > 0 ? listed : [.. tool.Tool.Points])
            .Select(point => new Item(point.Place.Named?.Item ?? (Kind(point) is { } kind ? words.Say(kind) : null), StatementText.Of(point, words)))
            .ToImmutableArray();
        return new Block.Fold(
            words.Say(ComparePhrases.Points, ("tool", tool.Tool.Name)),
            [points.IsEmpty ? new Block.Paragraph(words.Say(ToolPhrases.Silent)) : new Block.Bullets(points)]);
    }

    static Phrase? Kind(Point point) => point.Kind switch
    {
        PointKind.Benefit => ComparePhrases.Plus,
        PointKind.Consideration => ComparePhrases.Minus,
        _ => null,
    };

    static Phrase Name(Verdict verdict) => verdict switch
    {
        Verdict.RuledOut => ComparePhrases.RuledOut,
        Verdict.Against => ComparePhrases.Against,
        Verdict.Mixed => ComparePhrases.Mixed,
        Verdict.For => ComparePhrases.For,
        Verdict.Neutral => ComparePhrases.Neutral,
        _ => ComparePhrases.Unstated,
    };
}
