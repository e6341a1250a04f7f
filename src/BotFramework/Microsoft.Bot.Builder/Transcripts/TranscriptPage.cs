using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>What stores of transcripts have in common: pages of twenty, updates that change a record, deletions that leave a tombstone.</summary>
static class TranscriptPage
{
    const int Size = 20;

    /// <summary>The page after the item that the token names; an unknown token gives the first page.</summary>
    public static PagedResult<T> Of<T>(IReadOnlyList<T> items, Func<T, string> idOf, string continuationToken)
    {
        var start = 0;
        for (var i = 0; continuationToken is not null && i < items.Count; i++)
        {
            if (idOf(items[i]) == continuationToken)
                start = i + 1;
        }
        var page = items.Skip(start).Take(Size).ToArray();
        return new() { Items = page, ContinuationToken = page.Length == Size ? idOf(page[^1]) : null };
    }

    /// <summary>Changes the record that an update or a deletion is about; false if there is none, or the activity is neither.</summary>
    public static bool Amend(IList<Activity> transcript, Activity activity)
    {
        if (activity.Type is not (ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete))
            return false;
        for (var i = 0; i < transcript.Count; i++)
        {
            if (transcript[i].Id != activity.Id)
                continue;
            transcript[i] = activity.Type == ActivityTypes.MessageUpdate ? Updated(transcript[i], activity) : Tombstone(transcript[i]);
            return true;
        }
        return false;
    }

    static Activity Updated(Activity original, Activity update)
    {
        var updated = WireJson.Deserialize<Activity>(WireJson.SerializeToUtf8Bytes(update));
        updated.Type = original.Type;
        updated.LocalTimestamp = original.LocalTimestamp;
        updated.Timestamp = original.Timestamp;
        return updated;
    }

    static Activity Tombstone(Activity original) => new()
    {
        Type = ActivityTypes.MessageDelete,
        Id = original.Id,
        From = new ChannelAccount(id: "deleted", role: original.From?.Role),
        Recipient = new ChannelAccount(id: "deleted", role: original.Recipient?.Role),
        Locale = original.Locale,
        LocalTimestamp = original.Timestamp,
        Timestamp = original.Timestamp,
        ChannelId = original.ChannelId,
        Conversation = original.Conversation,
        ServiceUrl = original.ServiceUrl,
        ReplyToId = original.ReplyToId,
    };
}
