using System.Collections.Immutable;
using AdvisorBot.Presentation.Messages;

namespace AdvisorBot.Presentation.Rendering;

/// <summary>Writes a message as text without any markup.</summary>
static class PlainText
{
    public static string Write(ImmutableArray<Block> blocks) =>
        string.Join("\n\n", blocks.Select(Write).Where(text => text.Length > 0));

    /// <summary>The options as a list to choose from by number.</summary>
    public static string Numbered(ImmutableArray<Option> options) =>
        string.Join('\n', options.Select((option, index) => $"{index + 1}. {option.Full}"));

    static string Write(Block block) => block switch
    {
        Block.Paragraph paragraph => paragraph.Text,
        Block.Heading heading => heading.Text,
        Block.Bullets bullets => string.Join('\n', bullets.Items.Select(item => $"- {Item(item)}")),
        Block.Facts facts => string.Join('\n', facts.Items.Select(item => $"- {Item(item)}")),
        Block.Table table =>
            string.Join(
                '\n',
                table.Rows.Select(row => $"- {row[0]}\n{string.Join('\n', row.Skip(1).Select((cell, column) => $"  {table.Header[column + 1]}: {cell}"))}")),
        Block.Fold fold => $"{fold.Title}\n{Write(fold.Blocks)}",
        Block.Link link => $"{link.Title}: {link.Url}",
        _ => "",
    };

    static string Item(Item item) => item.Lead is { } lead ? $"{lead}: {item.Text}" : item.Text;
}
