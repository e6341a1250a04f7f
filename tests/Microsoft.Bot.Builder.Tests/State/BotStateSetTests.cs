using Microsoft.Bot.Builder.Tests.Turns;

namespace Microsoft.Bot.Builder.Tests.State;

public sealed class BotStateSetTests : IDisposable
{
    readonly CountingStorage _storage = new(new MemoryStorage());
    readonly TurnContext _turn = new(new RecordingAdapter(), Incoming.Message());

    public void Dispose() => _turn.Dispose();

    [Fact]
    public async Task AllStatesAreLoadedAndSaved()
    {
        var user = new UserState(_storage);
        var conversation = new ConversationState(_storage);
        var set = new BotStateSet(user).Add(conversation);

        await set.LoadAllAsync(_turn);
        await user.CreateProperty<string>("text").SetAsync(_turn, "value");
        await conversation.CreateProperty<string>("text").SetAsync(_turn, "value");
        await set.SaveAllChangesAsync(_turn);

        Assert.Equal([user, conversation], set.BotStates);
        Assert.Equal(2, _storage.Reads);
        Assert.Equal(2, _storage.Writes);
    }

    [Fact]
    public void ASetRefusesNull()
        => Assert.Throws<ArgumentNullException>(() => new BotStateSet().Add(null!));

    [Fact]
    public async Task StateIsSavedAfterTheTurn()
    {
        var state = new UserState(_storage);
        var middleware = new AutoSaveStateMiddleware().Add(state);

        await middleware.OnTurnAsync(_turn, async cancellationToken =>
        {
            await state.CreateProperty<string>("text").SetAsync(_turn, "value", cancellationToken);
            Assert.Equal(0, _storage.Writes);
        });

        Assert.Equal(1, _storage.Writes);
        Assert.Equal([state], middleware.BotStateSet.BotStates);
    }

    [Fact]
    public async Task ATurnThatFailsSavesNothing()
    {
        var state = new UserState(_storage);
        var middleware = new AutoSaveStateMiddleware(new BotStateSet(state));

        await Assert.ThrowsAsync<InvalidOperationException>(() => middleware.OnTurnAsync(_turn, async cancellationToken =>
        {
            await state.CreateProperty<string>("text").SetAsync(_turn, "value", cancellationToken);
            throw new InvalidOperationException();
        }));

        Assert.Equal(0, _storage.Writes);
    }

    [Fact]
    public async Task AnAdapterMakesStorageAndStateKnownToItsTurns()
    {
        var user = new UserState(_storage);
        var conversation = new ConversationState(_storage);
        var adapter = new RecordingAdapter();
        adapter.UseStorage(_storage).UseState(user, conversation);
        TurnContextStateCollection? seen = null;

        await adapter.RunAsync(Incoming.Message(), async (turn, cancellationToken) =>
        {
            seen = turn.TurnState;
            await user.CreateProperty<string>("text").SetAsync(turn, "value", cancellationToken);
        });

        Assert.Same(_storage, seen?.Get<IStorage>());
        Assert.Same(user, seen?.Get<BotState>(typeof(UserState).FullName));
        Assert.Same(conversation, seen?.Get<BotState>(typeof(ConversationState).FullName));
        Assert.Equal(1, _storage.Writes);
    }
}
