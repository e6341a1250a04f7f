using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;

namespace AdvisorBot.Presentation.Explanations;

/// <summary>All the document says about one tool.</summary>
public static class ToolView
{
    public static ImmutableArray<Block> Of(Catalogue catalogue, Tool tool, Words words)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Block.Heading(tool.Name));
        blocks.Add(new Block.Paragraph(tool.Summary));
        if (LifecycleText.Of(tool, words) is { } lifecycle)
            blocks.Add(new Block.Paragraph(lifecycle));
        Add(PointKind.Benefit, ToolPhrases.Benefits);
        Add(PointKind.Consideration, ToolPhrases.Considerations);
        var named = tool.Points.Where(point => point.Kind == PointKind.Statement && point.Place.Named is not null);
        foreach (var list in named.GroupBy(point => point.Place.Named!))
            AddList(words.Say(ToolPhrases.List, ("list", list.Key.Title)), list);
        var statements = StatementText.Items(tool.Points.Where(point => point.Kind == PointKind.Statement && point.Place.Named is null), words);
        if (!statements.IsEmpty)
            blocks.Add(
                new Block.Fold(words.Say(ToolPhrases.Statements, ("tool", tool.ShortName), ("count", statements.Length)), [new Block.Bullets(statements)]));
        if (tool.Points.IsEmpty)
            blocks.Add(new Block.Paragraph(words.Say(ToolPhrases.Silent)));
        blocks.Add(new Block.Paragraph(words.Say(ToolPhrases.Source, ("date", words.Month(catalogue.AsOf))), Quiet: true));
        return blocks.ToImmutable();

        void Add(PointKind kind, Phrase title)
        {
            foreach (var list in tool.Points.Where(point => point.Kind == kind).GroupBy(point => point.Place.Named))
                AddList(list.Key is { } own ? words.Say(ToolPhrases.List, ("list", own.Title)) : words.Say(title), list);
        }

        void AddList(string title, IEnumerable<Point> points)
        {
            blocks.Add(new Block.Paragraph(title));
            blocks.Add(new Block.Bullets(StatementText.Items(points, words)));
        }
    }
}
