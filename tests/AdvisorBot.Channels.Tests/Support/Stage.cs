namespace AdvisorBot.Channels.Tests.Support;

/// <summary>A client and its user before the service.</summary>
sealed class Stage : IAsyncDisposable
{
    Stage(HttpClient bot, FakeChannel channel, Manners manners)
    {
        Bot = bot;
        Channel = channel;
        Person = new(bot, channel, manners);
    }

    public HttpClient Bot { get; }

    public FakeChannel Channel { get; }

    public Person Person { get; }

    public static async Task<Stage> SetAsync(Service service, Manners manners) =>
        new(service.CreateClient(), await FakeChannel.StartAsync(manners), manners);

    public async ValueTask DisposeAsync()
    {
        Bot.Dispose();
        await Channel.DisposeAsync();
    }
}
