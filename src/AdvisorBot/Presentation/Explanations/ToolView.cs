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
        var statements = StatementText.Items(tool.Points.Where(point => point.Kind == PointKind.Statement), words);
        if (!statements.IsEmpty)
            blocks.Add(
                new Block.Fold(words.Say(ToolPhrases.Statements, ("tool", tool.ShortName), ("count", statements.Length)), [new Block.Bullets(statements)]));
        if (tool.Points.IsEmpty)
            blocks.Add(new Block.Paragraph(words.Say(ToolPhrases.Silent)));
        blocks.Add(new Block.Paragraph(words.Say(ToolPhrases.Source, ("date", words.Month(catalogue.AsOf))), Quiet: true));
        return blocks.ToImmutable();

        void Add(PointKind kind, Phrase title)
        {
            var items = StatementText.Items(tool.Points.Where(point => point.Kind == kind), words);
            if (items.IsEmpty)
                return;
            blocks.Add(new Block.Paragraph(words.Say(title)));
            blocks.Add(new Block.Bullets(items));
        }
    }
}
