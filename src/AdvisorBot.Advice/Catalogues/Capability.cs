using System.Collections.Immutable;

namespace AdvisorBot.Advice.Catalogues;

/// <summary>A row of a table: what the document says of several tools on one capability. Each of its cells is a point of its tool, too.</summary>
/// <param name="Label">What the capability is called.</param>
/// <param name="Yes">The sentence that a yes makes of a tool; empty when no cell says yes.</param>
/// <param name="No">The sentence that a no makes of a tool; empty when no cell says no.</param>
/// <param name="Words">What people call it besides the label.</param>
public sealed record Capability(string Id, string Label, string Yes, string No, ImmutableArray<string> Words, ImmutableArray<Cell> Cells)
{
    public Cell? Find(string toolId) => Cells.FirstOrDefault(cell => cell.ToolId == toolId);

    /// <summary>The id of the point that a cell makes.</summary>
    public string PointId(Cell cell) => $"{cell.ToolId}-{Id}";

    /// <summary>The statement that a cell makes of its tool.</summary>
    public string Say(Cell cell)
    {
        var text = cell.Kind switch { CellKind.No => No, CellKind.Text => $"{Label}: {cell.Own}", _ => Yes };
        var sentence = text.TrimEnd('.');
        return cell.Note.Length > 0 ? $"{sentence}. {cell.Note.TrimEnd('.')}." : $"{sentence}.";
    }
}
