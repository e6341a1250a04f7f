using System.Collections.Immutable;

namespace AdvisorBot.Operations.Drafting;

/// <summary>A paragraph, an item of a list, or a table.</summary>
public abstract record PagePart
{
    PagePart()
    {
    }

    public sealed record Paragraph(string Text) : PagePart;

    /// <param name="Name">The link or the bold words that it begins with; empty for none.</param>
    /// <param name="Lead">The paragraph that announces its list; empty for none.</param>
    public sealed record Item(string Text, string Name, string Lead) : PagePart;

    /// <param name="Header">The first heads the names of the rows.</param>
    public sealed record Table(ImmutableArray<string> Header, ImmutableArray<ImmutableArray<string>> Rows) : PagePart;
}
