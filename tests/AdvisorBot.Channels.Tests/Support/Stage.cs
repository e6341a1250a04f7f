namespace AdvisorBot.Channels.Tests.Support;

/// <summary>A client and its user before the service.</summary>
sealed class Stage : IAsyncDisposable
{
    readonly Manners _manners;

    Stage(HttpClient bot, FakeChannel channel, Manners manners)
    {
        _manners = manners;
        Bot = bot;
        Channel = channel;
        Person = new(bot, channel, manners);
    }

    public HttpClient Bot { get; }

    public FakeChannel Channel { get; }

    public Person Person { get; }

    public static async Task<Stage> SetAsync(Service service, Manners manners) =>
        new(service.CreateClient(), await FakeChannel.StartAsync(manners), manners);

    /// <summary>Somebody else in the same conversation.</summary>
    /// <param name="say">What their client says of itself and of them in every activity, made of what the first's says.</param>
    public Person Another(Func<JsonObject, JsonObject> say) => new(Bot, Channel, _manners with { Common = say(_manners.Common.DeepClone().AsObject()) }, "b");

    public async ValueTask DisposeAsync()
    {
        Bot.Dispose();
        await Channel.DisposeAsync();
    }
}
