namespace Microsoft.Recognizers.Text.Number.Grammar;

/// <summary>How far the reading of a cardinal has come: finished scales in <see cref="Total"/>, the group below in <see cref="Group"/>.</summary>
record struct CardinalProgress(int Next)
{
    /// <summary>Index of the token after those read.</summary>
    public int Next { get; set; } = Next;

    public double Total { get; set; }

    public double Group { get; set; }

    public bool HasGroup { get; set; }

    /// <summary>The rank of the last word.</summary>
    public Rank Last { get; set; }

    /// <summary>The smallest scale so far.</summary>
    public double Scale { get; set; } = double.PositiveInfinity;

    public int Pieces { get; set; }

    public bool HasDigits { get; set; }

    public bool IsDecimal { get; set; }

    /// <summary>Digits and further parts after their scale, as in "3 hundred and 21".</summary>
    public bool IsMerged { get; set; }

    public bool IsOrdinal { get; set; }

    public readonly double Value => Total + (HasGroup ? Group : 0);
}
