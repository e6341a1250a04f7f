using System.Collections.Immutable;

namespace AdvisorBot.Operations.Drafting;

/// <summary>A capability, with what the table says of it for each tool.</summary>
/// <param name="Item">Its number in the table, from 1.</param>
/// <param name="IsTurned">It is a column of the page's table.</param>
sealed record DraftRow(string Label, int Item, ImmutableArray<DraftCell> Cells, bool IsTurned = false)
{
    const int WordsOfId = 5;

    public string Id => string.Join('-', PageReader.Slug(Label).Split('-').Take(WordsOfId));

    /// <summary>Its cells say yes and no, and not the same of all.</summary>
    public bool Decides => Cells.Any(cell => cell.Verdict is DraftVerdict.Yes or DraftVerdict.Limited) && Cells.Any(cell => cell.Verdict == DraftVerdict.No);
}
