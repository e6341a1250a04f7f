namespace AdvisorBot.Advice.Catalogues;

/// <summary>What a cell of a table says of its tool.</summary>
public enum CellKind
{
    Yes,

    /// <summary>Yes, with a reservation.</summary>
    Limited,

    No,

    /// <summary>Neither yes nor no: what there is, in words or as a number.</summary>
    Text,
}
