using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using AdvisorBot.Channels.Tests.DirectLine.Support;

namespace AdvisorBot.Channels.Tests.DirectLine;

/// <summary>A service with little patience: five conversations, three messages a user, eight messages and two streams in all.</summary>
public sealed class LimitTests : IAsyncLifetime
{
    readonly DirectLineSite _site = new DirectLineSite()
        .Set("DirectLine:ConversationsPerMinute", "5")
        .Set("DirectLine:ActivitiesPerMinute", "3")
        .Set("DirectLine:AddressActivitiesPerMinute", "8")
        .Set("DirectLine:WrongSecretsPerMinute", "3")
        .Set("DirectLine:MaxStreams", "2");

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task AUserWhoSendsTooMuchIsAskedToWaitAndOthersAreNot()
    {
        var (loud, calm) = (await _site.TalkAsync(), await _site.TalkAsync());
        for (var count = 0; count < 3; count++)
            await loud.SayAsync("help");

        using var refused = await loud.TryPostAsync(JsonContent.Create(DirectLineClient.Message("help", "x")));
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(60));
        await Refused.WithAsync(HttpStatusCode.TooManyRequests, "TooManyMessages", refused);
        await calm.SayAsync("help");
    }

    [Fact]
    public async Task AnAddressThatSendsTooMuchIsAskedToWait()
    {
        for (var user = 0; user < 4; user++)
        {
            var client = await _site.TalkAsync();
            for (var count = 0; count < 2; count++)
                await client.SayAsync("help");
        }
        var last = await _site.TalkAsync();

        await Refused.WithAsync(
            HttpStatusCode.TooManyRequests, "TooManyRequests", await last.TryPostAsync(JsonContent.Create(DirectLineClient.Message("help", "x"))));
    }

    [Fact]
    public async Task WhoGuessesSecretsMayNotEvenShowTheRightOneForAWhileAndTokensGoOnWorking()
    {
        var client = await _site.TalkAsync();
        foreach (var path in new[] { "tokens/generate", "conversations", "tokens/generate" })
            await Refused.WithAsync(
                HttpStatusCode.Forbidden, path == "conversations" ? "BadToken" : "BadSecret",
                await _site.Client().SendAsync(HttpMethod.Post, path, bearer: "guessed"));

        using var right = await _site.Client().SendAsync(HttpMethod.Post, "tokens/generate", bearer: DirectLineSite.Secret);

        Assert.InRange(right.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(60));
        await Refused.WithAsync(HttpStatusCode.TooManyRequests, "TooManyRequests", right);
        // Guesses come back one by one, a third of a minute each, and no part of one counts.
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromSeconds(0.5);)
            await Refused.WithAsync(
                HttpStatusCode.TooManyRequests, "TooManyRequests", await _site.Client().SendAsync(HttpMethod.Post, "tokens/generate", bearer: "guessed"));
        await Refused.WithAsync(
            HttpStatusCode.TooManyRequests, "TooManyRequests", await _site.Client().SendAsync(HttpMethod.Post, "conversations", bearer: DirectLineSite.Secret));
        await client.SayAsync("help");
    }

    [Fact]
    public async Task AnAddressThatOpensTooManyConversationsIsAskedToWait()
    {
        for (var count = 0; count < 5; count++)
            await _site.TalkAsync();
        var sixth = _site.Client();
        await sixth.GenerateAsync(DirectLineSite.Secret);

        await Refused.WithAsync(HttpStatusCode.TooManyRequests, "TooManyConversations", await sixth.SendAsync(HttpMethod.Post, "conversations"));
    }

    [Fact]
    public async Task WhenAllPlacesAreTakenAStreamIsRefusedUntilOneIsFree()
    {
        var client = await _site.TalkAsync();
        var first = await DirectLineStream.OpenAsync(client.StreamUrl);
        await using var second = await DirectLineStream.OpenAsync(client.StreamUrl);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await DirectLineStream.RefusalAsync(client.StreamUrl));

        await first.DisposeAsync();
        await using var third = await ReopenedAsync(client.StreamUrl);
        await third.ReadWelcomeAsync();
    }

    [Fact]
    public async Task OneAddressDoesNotTakeEveryStream()
    {
        await using var site = new DirectLineSite().Set("DirectLine:AddressStreams", "1");
        await site.InitializeAsync();
        var client = await site.TalkAsync();
        await using var first = await DirectLineStream.OpenAsync(client.StreamUrl);

        Assert.Equal(HttpStatusCode.TooManyRequests, await DirectLineStream.RefusalAsync(client.StreamUrl));
    }

    [Theory]
    [InlineData("AddressBytesPerHour", HttpStatusCode.TooManyRequests, "TooManyRequests")]
    [InlineData("AllBytesPerHour", HttpStatusCode.ServiceUnavailable, "ServiceBusy")]
    public async Task BytesAreCountedNotOnlyMessages(string limit, HttpStatusCode status, string code)
    {
        await using var site = new DirectLineSite().Set("DirectLine:MaxActivityBytes", "4000").Set($"DirectLine:{limit}", "8000");
        await site.InitializeAsync();
        var client = await site.TalkAsync();
        var text = new string('x', 3000);
        await client.SayAsync(text);
        await client.SayAsync(text);

        using var third = await client.TryPostAsync(JsonContent.Create(DirectLineClient.Message(text, "x")));

        Assert.InRange(third.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromHours(1));
        await Refused.WithAsync(status, code, third);
    }

    [Theory]
    [InlineData("AddressConversationsPerDay", HttpStatusCode.TooManyRequests, "TooManyConversations")]
    [InlineData("AllConversationsPerMinute", HttpStatusCode.ServiceUnavailable, "ServiceBusy")]
    public async Task ConversationsAreCountedForADayAndForAll(string limit, HttpStatusCode status, string code)
    {
        await using var site = new DirectLineSite().Set($"DirectLine:{limit}", "2");
        await site.InitializeAsync();
        await site.TalkAsync();
        await site.TalkAsync();
        using var request = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");

        using var third = await site.Http.PostAsync("chat/session", request);

        Assert.InRange(third.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromDays(1));
        await Refused.WithAsync(status, code, third);
    }

    [Theory]
    [InlineData("MostConversations", "1")]
    [InlineData("MostStoredBytes", "1048576")]
    public async Task AStoreThatHoldsWhatItMayTakesNoFurtherConversationAndThoseInItGoOn(string limit, string most)
    {
        await using var site = new DirectLineSite().Set("DirectLine:AddressBytesPerHour", "100000000").Set("DirectLine:AllBytesPerHour", "100000000");
        await site.InitializeAsync();
        var client = await site.TalkAsync();
        for (var n = 0; n < 50; n++)
            await client.PostAsync(DirectLineClient.Message(new('x', 30_000), $"m{n}"));
        await site.StopAsync();
        site.Set($"DirectLine:{limit}", most);
        await site.InitializeAsync();
        var (again, other) = (site.Client(client.Token), site.Client());
        await again.JoinAsync(client.ConversationId);
        await other.GenerateAsync(DirectLineSite.Secret);

        await Refused.WithAsync(HttpStatusCode.ServiceUnavailable, "ServiceFull", await other.SendAsync(HttpMethod.Post, "conversations"));
        await again.SayAsync("help");
    }

    [Theory]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1", true)]
    [InlineData("192.0.2.1", "192.0.2.2", false)]
    public void WhoHasManyAddressesOfOneNetworkIsOne(string one, string other, bool isSame) => Assert.Equal(isSame, Address(one) == Address(other));

    static string Address(string text) =>
        AdvisorBot.Channels.DirectLine.DirectLineLimits.Address(
            new Microsoft.AspNetCore.Http.DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Parse(text) } });

    // The place is free once the server has noticed that its reader is gone.
    static async Task<DirectLineStream> ReopenedAsync(string address)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await DirectLineStream.OpenAsync(address);
            }
            catch (System.Net.WebSockets.WebSocketException) when (attempt < 100)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
            }
        }
    }
}
