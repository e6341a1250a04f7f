namespace Microsoft.Bot.Builder;

/// <summary>Some of the items that were asked for.</summary>
public class PagedResult<T>
{
    public PagedResult()
    {
    }

    public T[] Items { get; set; } = [];

    /// <summary>What to pass to get the next page; null on the last.</summary>
    public string ContinuationToken { get; set; }
}
