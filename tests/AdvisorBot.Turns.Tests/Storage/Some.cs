using System.Text;
using AdvisorBot.Storage;

namespace AdvisorBot.Turns.Tests.Storage;

static class Some
{
    public static ConversationKey Key(string id = "c1") => new("test", id);

    public static ReadOnlyMemory<byte> Json(string json) => Encoding.UTF8.GetBytes(json);

    public static string Text(ReadOnlyMemory<byte> json) => Encoding.UTF8.GetString(json.Span);

    public static NewEntry In(string id) => new(EntryKind.In, id, Json($$"""{"text":"from {{id}}"}"""));

    public static NewEntry Out(string id) => new(EntryKind.Out, id, Json($$"""{"text":"to {{id}}"}"""));

    public static NewEntry Deliver(string id) => new(EntryKind.Deliver, id, Json($$"""{"text":"to {{id}}"}"""));

    /// <summary>A turn caused by <paramref name="inbound"/> on top of <paramref name="record"/>, with one reply to deliver.</summary>
    public static TurnCommit Turn(ConversationRecord record, string inbound, string state = "{}") => new(record)
    {
        InboundId = inbound,
        UserId = "user",
        State = Json(state),
        Entries = [In(inbound), Deliver("re-" + inbound)],
    };

    public static async Task<ConversationRecord> CommitAsync(this IConversationStore store, TurnCommit commit)
    {
        var result = await store.CommitAsync(commit, default);
        Assert.Equal(CommitStatus.Committed, result.Status);
        return result.Record!;
    }

    public static async Task<ConversationRecord> LoadAsync(this IConversationStore store, ConversationKey key) => await store.LoadAsync(key, default);

    public static async Task<IReadOnlyList<LogEntry>> LogAsync(this IConversationStore store, ConversationKey key, long after = 0) =>
        await store.ReadLogAsync(key, after, 10_000, default);
}
