using AdvisorBot.Harness;
using AdvisorBot.Storage;
using AdvisorBot.Storage.Sqlite;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Time.Testing;

namespace AdvisorBot.Turns.Tests.Turns;

/// <summary>The counting bot in transactions, on a SQLite file of its own, with an outbox that calls a fake channel.</summary>
public sealed class TurnsUnderTest : IAsyncDisposable
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("advisor-turns-");

    public TurnsUnderTest(Func<IConversationStore, IConversationStore>? wrap = null)
    {
        Storage.File = Path.Combine(_folder.FullName, "advisor.db");
        Sqlite = new(Storage, Clock);
        Store = wrap?.Invoke(Sqlite) ?? Sqlite;
        Bot = new();
        Runner = new(Bot, Store, new Words(), Microsoft.Extensions.Options.Options.Create(Options), Clock, new Random(1), Log);
        Outbox = new(Store, Channel, Microsoft.Extensions.Options.Options.Create(OutboxOptions), Clock, new Random(1), new ListLogger<Outbox>());
        Transactional = new(Runner, Store, Outbox, Channel, Microsoft.Extensions.Options.Options.Create(Options), Clock, new ListLogger<TransactionalBot>());
    }

    public FakeTimeProvider Clock { get; } = new(new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    public StorageOptions Storage { get; } = new();

    public TurnOptions Options { get; } = new();

    public OutboxOptions OutboxOptions { get; } = new();

    public SqliteConversationStore Sqlite { get; }

    public IConversationStore Store { get; }

    public CountingBot Bot { get; }

    public TurnRunner Runner { get; }

    public Outbox Outbox { get; }

    public TransactionalBot Transactional { get; }

    public FakeChannel Channel { get; } = new();

    public ListLogger<TurnRunner> Log { get; } = new();

    public static Activity Message(string text, string? id = "a1", string conversation = "c1", string user = "u1") => new()
    {
        Type = ActivityTypes.Message,
        Id = id,
        Text = text,
        ChannelId = "test",
        ServiceUrl = "http://127.0.0.1:1",
        Conversation = new() { Id = conversation },
        From = new() { Id = user },
        Recipient = new() { Id = "bot" },
    };

    public async Task<string[]> SayAsync(Activity activity) =>
        [.. (await RunAsync(activity)).Replies.Select(reply => reply.Text)];

    internal Task<TurnResult> RunAsync(Activity activity) => Runner.RunAsync(new TurnRequest(activity, ReplyRoute.Log, Clock.GetUtcNow()));

    /// <summary>A turn as the Bot Framework endpoint runs it; what comes back is what the answer to the request would hold.</summary>
    public async Task<(Activity[] Answer, bool Notifies)> PostAsync(Activity activity)
    {
        var turn = await Transactional.RunForChannelAsync(activity);
        return ([.. turn.Replies], turn.ToDeliver is not null);
    }

    public async Task<LogEntry[]> LogAsync(string conversation = "c1") =>
        [.. await Store.ReadLogAsync(new("test", conversation), 0, 1000, default)];

    public async ValueTask DisposeAsync()
    {
        Outbox.Dispose();
        await Sqlite.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    sealed class Words : ITurnErrorWords
    {
        public string Failed(Activity inbound, string reference) => $"Sorry {reference}";
    }
}
