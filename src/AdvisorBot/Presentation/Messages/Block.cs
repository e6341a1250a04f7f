using System.Collections.Immutable;

namespace AdvisorBot.Presentation.Messages;

/// <summary>
/// A piece of a message, the same for every channel. All texts are plain: what a person wrote may stand in them, and each
/// channel's writer escapes it.
/// </summary>
public abstract record Block
{
    Block()
    {
    }

    public sealed record Paragraph(string Text, bool Quiet = false) : Block;

    public sealed record Heading(string Text) : Block;

    public sealed record Bullets(ImmutableArray<Item> Items) : Block;

    /// <summary>Rows of name and value.</summary>
    public sealed record Facts(ImmutableArray<Item> Items) : Block;

    /// <param name="Header">One text per column, the first for the column of row names.</param>
    public sealed record Table(ImmutableArray<string> Header, ImmutableArray<ImmutableArray<string>> Rows) : Block;

    /// <summary>Details behind a button where cards can fold, written out where they cannot.</summary>
    /// <param name="Spare">Left out where cards cannot fold: the rest says enough, and the decision record has it all.</param>
    public sealed record Fold(string Title, ImmutableArray<Block> Blocks, bool Spare = false) : Block;

    /// <summary>Buttons beside what they belong to; where a channel has none there, they join the message's options.</summary>
    public sealed record Buttons(ImmutableArray<Option> Options) : Block;

    public sealed record Link(string Title, string Url) : Block;

    /// <summary>A file of the page the chat is on, by its path; left out on channels that are no page of ours. The page saves it itself.</summary>
    public sealed record SiteLink(string Title, string Path) : Block;

    /// <summary>A picture; left out where none can be shown, since the blocks beside it say the same.</summary>
    /// <param name="Title">Of the button that it is folded behind.</param>
    /// <param name="Svg">Without outside references.</param>
    /// <param name="Alt">What it shows, for those who do not see it.</param>
    public sealed record Picture(string Title, string Svg, string Alt) : Block;

    /// <summary>With the buttons in it marked as those of this revision.</summary>
    public Block Revised(int revision) => this switch
    {
        Buttons buttons => new Buttons([.. buttons.Options.Select(option => option.Revised(revision))]),
        Fold fold => fold with { Blocks = [.. fold.Blocks.Select(block => block.Revised(revision))] },
        _ => this,
    };
}
