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
    public static ImmutableArray<Block> Of(Comparison comparison, Words words)
    {
        var rows = comparison.Rows
            .Select(row => (ImmutableArray<string>)[AnswerText.Labelled(row.Question, row.Answer, words), .. row.Cells.Select(cell => words.Say(Name(cell.Verdict)))])
            .Append([words.Say(ComparePhrases.Service), .. comparison.Tools.Select(tool => LifecycleText.Mark(tool.Tool, words) ?? words.Say(ComparePhrases.InService))])
            .ToImmutableArray();
        return
        [
            new Block.Table([words.Say(ComparePhrases.Criterion), .. comparison.Tools.Select(tool => tool.Tool.ShortName)], rows),
            .. comparison.Tools.Select(tool => Points(tool, words)),
        ];
    }

    // Where the document lists neither benefits nor considerations, what else it says of the tool.
    static Block.Fold Points(ToolAssessment tool, Words words)
    {
        var listed = tool.Tool.Points.Where(point => point.Kind != PointKind.Statement).OrderBy(point => point.Kind).ToList();
        var points = (listed.Count > 0 ? listed : [.. tool.Tool.Points])
            .Select(point => new Item(Kind(point) is { } kind ? words.Say(kind) : null, StatementText.Of(point, words)))
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
