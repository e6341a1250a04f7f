using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Transcripts in memory, for tests and trials.</summary>
public class MemoryTranscriptStore : ITranscriptStore
{
    readonly Dictionary<string, Dictionary<string, List<Activity>>> _channels = new(StringComparer.Ordinal);
    readonly Lock _lock = new();

    public MemoryTranscriptStore()
    {
    }

    public Task LogActivityAsync(IActivity activity)
    {
        BotAssert.ActivityNotNull(activity);
        lock (_lock)
        {
            var transcript = Transcript(activity.ChannelId, activity.Conversation.Id);
            if (!TranscriptPage.Amend(transcript, (Activity)activity))
                transcript.Add((Activity)activity);
        }
        return Task.CompletedTask;
    }

    public Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_lock)
        {
            var activities = Find(channelId, conversationId) is { } transcript
                ? transcript.Where(activity => (activity.Timestamp ?? default) >= startDate).OrderBy(activity => activity.Timestamp).ToArray<IActivity>()
                : [];
            return Task.FromResult(TranscriptPage.Of(activities, activity => activity.Id, continuationToken));
        }
    }

    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_lock)
        {
            if (_channels.TryGetValue(channelId, out var transcripts))
                transcripts.Remove(conversationId);
        }
        return Task.CompletedTask;
    }

    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        lock (_lock)
        {
            var transcripts = _channels.GetValueOrDefault(channelId) ?? [];
            var infos = transcripts
                .Select(transcript => new TranscriptInfo { ChannelId = channelId, Id = transcript.Key, Created = transcript.Value.FirstOrDefault()?.Timestamp ?? default })
                .OrderBy(info => info.Created)
                .ThenBy(info => info.Id, StringComparer.Ordinal)
                .ToArray();
            return Task.FromResult(TranscriptPage.Of(infos, info => info.Id, continuationToken));
        }
    }

    List<Activity> Find(string channelId, string conversationId)
        => _channels.GetValueOrDefault(channelId)?.GetValueOrDefault(conversationId);

    List<Activity> Transcript(string channelId, string conversationId)
    {
        if (!_channels.TryGetValue(channelId, out var transcripts))
            _channels[channelId] = transcripts = new(StringComparer.Ordinal);
        if (!transcripts.TryGetValue(conversationId, out var transcript))
            transcripts[conversationId] = transcript = [];
        return transcript;
    }
}
