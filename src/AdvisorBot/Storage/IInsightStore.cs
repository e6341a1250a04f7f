namespace AdvisorBot.Storage;

/// <summary>What the turns of all conversations add up to, and documents that were written for the owner of the guides.</summary>
public interface IInsightStore
{
    /// <summary>The counts of this day and those after it.</summary>
    ValueTask<IReadOnlyList<DayTally>> ReadTalliesAsync(DateOnly from, CancellationToken cancellationToken);

    /// <summary>The newest documents whose key begins so, newest first.</summary>
    ValueTask<IReadOnlyList<ReadOnlyMemory<byte>>> ReadDocumentsAsync(string prefix, int most, CancellationToken cancellationToken);
}
