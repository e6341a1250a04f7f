using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>A logger whose transcripts can be read again, page by page.</summary>
public interface ITranscriptStore : ITranscriptLogger
{
    /// <summary>Activities of a conversation from <paramref name="startDate"/> on, in the order of time.</summary>
    Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default);

    Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null);

    Task DeleteTranscriptAsync(string channelId, string conversationId);
}
