using AdvisorBot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace AdvisorBot.Turns;

/// <summary>Lets others read, between turns, what the bot remembers of a conversation. Nothing they write is kept.</summary>
public sealed class StateReader(IConversationStore store)
{
    /// <summary>Null when there is no such conversation, or nothing is remembered of it.</summary>
    public async Task<T?> ReadAsync<T>(ConversationKey key, Func<ITurnContext, Task<T>> read, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        var record = await store.LoadAsync(key, cancellationToken);
        if (record.State is null)
            return null;
        TurnScope.Current = new(store, record, expired: false);
        using var context = new TurnContext(
            new TurnAdapter(channel: null, ReplyRoute.Log, key.Conversation, record.NextPosition),
            new Activity { Type = ActivityTypes.Message, ChannelId = key.Channel, Conversation = new(id: key.Conversation) });
        return await read(context);
    }
}
