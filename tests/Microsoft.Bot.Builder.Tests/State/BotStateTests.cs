using System.Text.Json;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Tests.Turns;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.State;

public sealed class BotStateTests : IDisposable
{
    readonly CountingStorage _storage = new(new MemoryStorage());
    readonly TurnContext _turn = Turn();
    readonly UserState _state;

    public BotStateTests() => _state = new(_storage);

    public void Dispose() => _turn.Dispose();

    [Fact]
    public void StateNeedsAStorageAndPropertiesNeedAName()
    {
        Assert.Throws<ArgumentNullException>(() => new ConversationState(null!));
        Assert.Throws<ArgumentNullException>(() => _state.CreateProperty<string>(null!));
        Assert.Throws<ArgumentNullException>(() => _state.CreateProperty<string>(" "));
        Assert.Equal("name", _state.CreateProperty<string>("name").Name);
    }

    [Fact]
    public async Task AMissingPropertyIsNothingOrWhatTheFactoryMakes()
    {
        var text = _state.CreateProperty<string>("text");

        Assert.Null(await text.GetAsync(_turn));
        Assert.Equal("default", await text.GetAsync(_turn, () => "default"));
        Assert.Equal("default", await text.GetAsync(_turn, () => "other"));
    }

    [Fact]
    public async Task AMissingNumberIsZeroOrWhatTheFactoryMakes()
    {
        var number = _state.CreateProperty<int>("number");

        Assert.Equal(0, await number.GetAsync(_turn));
        Assert.Equal(5, await number.GetAsync(_turn, () => 5));
        Assert.Equal(5, await number.GetAsync(_turn));
    }

    [Fact]
    public async Task ASavedPropertyIsThereInTheNextTurn()
    {
        var profile = _state.CreateProperty<Profile>("profile");
        await profile.SetAsync(_turn, new Profile { Name = "Ada", Tags = { "a" } });
        await _state.SaveChangesAsync(_turn);

        var loaded = await profile.GetAsync(Turn());

        Assert.Equal("Ada", loaded.Name);
        Assert.Equal(["a"], loaded.Tags);
    }

    [Fact]
    public async Task AChangeInsideAnObjectIsNoticed()
    {
        var property = _state.CreateProperty<Profile>("profile");
        await property.SetAsync(_turn, new Profile { Name = "Ada" });
        await _state.SaveChangesAsync(_turn);
        using var next = Turn();

        (await property.GetAsync(next)).Tags.Add("new");
        await _state.SaveChangesAsync(next);

        Assert.Equal(["new"], (await property.GetAsync(Turn())).Tags);
    }

    [Fact]
    public async Task StateThatDidNotChangeIsNotWritten()
    {
        var property = _state.CreateProperty<Profile>("profile");
        await property.SetAsync(_turn, new Profile { Name = "Ada" });
        await _state.SaveChangesAsync(_turn);
        await _state.SaveChangesAsync(_turn);
        using var next = Turn();
        await property.GetAsync(next);
        await _state.SaveChangesAsync(next);

        Assert.Equal(1, _storage.Writes);
        await _state.SaveChangesAsync(next, force: true);
        Assert.Equal(2, _storage.Writes);
    }

    [Fact]
    public async Task StateReadFromJsonIsComparedWithThatJson()
    {
        var storage = new JsonStorage();
        var state = new UserState(storage);
        var property = state.CreateProperty<Profile>("profile");
        await property.SetAsync(_turn, new Profile { Name = "Ada" });
        await state.SaveChangesAsync(_turn);

        using var second = Turn();
        await property.GetAsync(second);
        await state.SaveChangesAsync(second);
        Assert.Equal(1, storage.Writes);

        using var third = Turn();
        (await property.GetAsync(third)).Name = "Bob";
        await state.SaveChangesAsync(third);
        (await property.GetAsync(third)).Name = "Eve";
        await state.SaveChangesAsync(third);
        Assert.Equal(3, storage.Writes);
        Assert.Equal("Eve", (await property.GetAsync(Turn())).Name);
    }

    [Fact]
    public async Task StateIsReadOnceATurnUnlessForced()
    {
        var property = _state.CreateProperty<string>("text");

        await _state.LoadAsync(_turn);
        await property.GetAsync(_turn);
        await property.SetAsync(_turn, "value");
        Assert.Equal(1, _storage.Reads);

        await _state.LoadAsync(_turn, force: true);
        Assert.Equal(2, _storage.Reads);
        Assert.Null(await property.GetAsync(_turn));
    }

    [Fact]
    public async Task StateThatWasNeverLoadedIsNotWritten()
    {
        await _state.SaveChangesAsync(_turn);

        Assert.Equal(0, _storage.Writes);
    }

    [Fact]
    public async Task ADeletedPropertyIsGoneAfterSaving()
    {
        var property = _state.CreateProperty<string>("text");
        await property.SetAsync(_turn, "value");
        await _state.SaveChangesAsync(_turn);

        await property.DeleteAsync(_turn);
        await _state.SaveChangesAsync(_turn);

        Assert.Null(await property.GetAsync(Turn()));
    }

    [Fact]
    public async Task ClearedStateIsEmptyAndIsWrittenEvenIfNothingIsPutIntoIt()
    {
        var property = _state.CreateProperty<string>("text");
        await property.SetAsync(_turn, "value");
        await _state.SaveChangesAsync(_turn);
        using var next = Turn();

        await _state.ClearStateAsync(next);
        Assert.Null(await property.GetAsync(next));
        Assert.Equal("value", await property.GetAsync(Turn()));
        await _state.SaveChangesAsync(next);

        Assert.Null(await property.GetAsync(Turn()));
    }

    [Fact]
    public async Task DeletedStateIsGoneFromTheTurnAndFromStorage()
    {
        var property = _state.CreateProperty<string>("text");
        await property.SetAsync(_turn, "value");
        await _state.SaveChangesAsync(_turn);

        await _state.DeleteAsync(_turn);

        Assert.Null(_state.GetCachedState(_turn));
        Assert.Null(await property.GetAsync(Turn()));
    }

    [Fact]
    public async Task TheKeysOfStateAreThoseOfTheOfficialSdk()
    {
        foreach (var state in new BotState[] { new ConversationState(_storage), new UserState(_storage), new PrivateConversationState(_storage) })
        {
            await state.CreateProperty<string>("text").SetAsync(_turn, "value");
            await state.SaveChangesAsync(_turn);
        }

        Assert.Equal(["test/conversations/conversation", "test/users/user", "test/conversations/conversation/users/user"], _storage.Keys);
    }

    [Theory]
    [InlineData("channelId")]
    [InlineData("Conversation.Id")]
    [InlineData("From.Id")]
    public async Task AnActivityThatLacksAPartOfTheKeyIsRefused(string part)
    {
        using var turn = new TurnContext(new RecordingAdapter(), Incoming.Of(ActivityTypes.Message, activity =>
        {
            activity.ChannelId = part == "channelId" ? null : activity.ChannelId;
            activity.Conversation = part == "Conversation.Id" ? null : activity.Conversation;
            activity.From = part == "From.Id" ? null : activity.From;
        }));

        var failure = await Assert.ThrowsAsync<ArgumentNullException>(() => new PrivateConversationState(_storage).LoadAsync(turn));

        Assert.Contains(part, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AStorageOfPlainJsonIsReadAsWhatTheAccessorSays()
    {
        var state = StateOf(JsonElement.Parse("""{"profile":{"name":"Ada","tags":["a"]},"number":5,"when":"2026-01-02T03:04:05Z"}"""));

        Assert.Equal("Ada", (await state.CreateProperty<Profile>("profile").GetAsync(_turn)).Name);
        Assert.Equal(5, await state.CreateProperty<int>("number").GetAsync(_turn));
        Assert.Equal(2026, (await state.CreateProperty<DateTime>("when").GetAsync(_turn)).Year);
    }

    [Fact]
    public async Task AnObjectReadFromPlainJsonIsTheOneThatIsSaved()
    {
        var property = StateOf(JsonElement.Parse("""{"profile":{"name":"Ada"}}""")).CreateProperty<Profile>("profile");

        (await property.GetAsync(_turn)).Tags.Add("new");

        Assert.Equal(["new"], (await property.GetAsync(_turn)).Tags);
    }

    [Fact]
    public async Task AStorageThatReturnsSomethingElseIsAClearError()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => StateOf("text").LoadAsync(_turn));

        Assert.Contains("System.String", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheRawStateCanBeLookedAt()
    {
        Assert.Null(_state.Get(_turn));
        await _state.CreateProperty<Profile>("profile").SetAsync(_turn, new Profile { Name = "Ada" });

        Assert.Equal("Ada", (string?)_state.Get(_turn)["profile"]!["Name"]);
    }

    [Fact]
    public Task StateLastsFromTurnToTurn()
    {
        var state = new ConversationState(new MemoryStorage());
        var property = state.CreateProperty<Profile>("profile");
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(state));

        return new TestFlow(adapter, async (turn, cancellationToken) =>
            {
                var profile = await property.GetAsync(turn, () => new Profile(), cancellationToken);
                await turn.SendActivityAsync($"before: {profile.Name}", cancellationToken: cancellationToken);
                profile.Name = turn.Activity.Text;
            })
            .Test("Ada", "before:")
            .Test("Bob", "before: Ada")
            .Test("Eve", "before: Bob")
            .StartTestAsync();
    }

    static TurnContext Turn() => new(new RecordingAdapter(), Incoming.Message());

    static UserState StateOf(object stored) => new(new CountingStorage(new MemoryStorage()) { Answer = stored });

    sealed class Profile
    {
        public string? Name { get; set; }

        public List<string> Tags { get; } = [];
    }
}
