using System.Net;
using AdvisorBot.Channels.Tests.DirectLine.Support;

namespace AdvisorBot.Channels.Tests.DirectLine;

public sealed class ContinuationTests : IAsyncLifetime
{
    readonly DirectLineSite _site = new();

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task AfterARestartAClientGoesOnWithItsTokenWhereItStopped()
    {
        var before = await _site.TalkAsync();
        await before.SayAsync("What have I told you?");
        var (_, watermark) = await before.PollAsync();
        await _site.StopAsync();
        await _site.InitializeAsync();

        var after = _site.Client(before.Token);
        await after.RefreshAsync();
        await after.ReconnectAsync(watermark);
        await using var stream = await DirectLineStream.OpenAsync(after.StreamUrl);
        var id = await after.SayAsync("help");

        // Nothing of before comes again.
        Assert.Equal(id, (string?)(await stream.ReadReplyAsync(id))[0]["id"]);
    }

    [Fact]
    public async Task AKeyThatIsReplacedIsAcceptedUntilItIsTakenOut()
    {
        string oldKey = Convert.ToBase64String(new byte[32]), newKey = Convert.ToBase64String([.. Enumerable.Repeat((byte)1, 32)]);
        await RestartAsync(oldKey);
        var client = await _site.TalkAsync();
        var old = client.Token!;

        await RestartAsync(newKey, oldKey);
        client = _site.Client(old);
        await client.RefreshAsync();
        var renewed = client.Token!;
        await RestartAsync(newKey);

        await _site.Client(renewed).RefreshAsync();
        await Refused.WithAsync(HttpStatusCode.Forbidden, "BadToken", await _site.Client(old).SendAsync(HttpMethod.Post, "tokens/refresh"));
    }

    [Fact]
    public async Task AConversationThatIsNoLongerKeptIsGone()
    {
        var client = await _site.TalkAsync();
        _site.ForgetEverything();
        await _site.StopAsync();
        await _site.InitializeAsync();

        var later = _site.Client(client.Token);
        await later.RefreshAsync();

        await Refused.WithAsync(
            HttpStatusCode.Gone, "NotFound", await later.TryPostAsync(System.Net.Http.Json.JsonContent.Create(DirectLineClient.Message("hello", "a"))));
        await Refused.WithAsync(
            HttpStatusCode.Forbidden, "TokenExpired", await later.SendAsync(HttpMethod.Get, $"conversations/{later.ConversationId}?watermark="));
    }

    async Task RestartAsync(params string[] keys)
    {
        await _site.StopAsync();
        for (var index = 0; index < 2; index++)
            _site.Set($"DirectLine:SigningKeys:{index}", index < keys.Length ? keys[index] : keys[0]);
        await _site.InitializeAsync();
    }
}
