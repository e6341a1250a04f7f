namespace Microsoft.Bot.Builder;

/// <summary>Which conversation a transcript is of, and when it began.</summary>
public class TranscriptInfo
{
    public TranscriptInfo()
    {
    }

    public string ChannelId { get; set; }

    /// <summary>The conversation's id.</summary>
    public string Id { get; set; }

    public DateTimeOffset Created { get; set; }
}
