using System.Net;
using System.Net.Http.Headers;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Tests.Conversations;

public class RetryTests
{
    readonly ImpatientTime time = new();

    readonly DateTimeOffset started;

    public RetryTests() => started = time.GetUtcNow();

    [Theory]
    [InlineData(HttpStatusCode.PreconditionFailed)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.GatewayTimeout)]
    public async Task ABusyChannelIsTriedAgain(HttpStatusCode status)
    {
        var channel = new Channel(Channel.Busy(status), Channel.Busy(status));

        var response = await SendAsync(channel);

        Assert.Equal("r1", response.Id);
        Assert.Equal(3, channel.Requests.Count);
        Assert.Single(channel.Requests.Select(request => request.Body).Distinct());
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.NotImplemented)]
    public async Task ARefusalIsNotTriedAgain(HttpStatusCode status)
    {
        var channel = new Channel(Channel.Busy(status));

        await Assert.ThrowsAsync<ErrorResponseException>(() => SendAsync(channel));

        Assert.Single(channel.Requests);
    }

    [Fact]
    public async Task PausesDoubleAndEndAfterFourAttempts()
    {
        var busy = Channel.Busy(HttpStatusCode.TooManyRequests);
        var channel = new Channel(busy, busy, busy, busy, busy);

        var error = await Assert.ThrowsAsync<ErrorResponseException>(() => SendAsync(channel, random: 0.5));

        Assert.Equal(HttpStatusCode.TooManyRequests, error.Response.StatusCode);
        Assert.Equal(4, channel.Requests.Count);
        Assert.Equal(TimeSpan.FromSeconds(1 + 2 + 4), time.GetUtcNow() - started);
    }

    [Theory]
    [InlineData(0.0, 0.8)]
    [InlineData(1.0, 1.2)]
    public async Task PausesAreNotAllTheSame(double random, double seconds)
    {
        await SendAsync(new Channel(Channel.Busy(HttpStatusCode.BadGateway)), random);

        Assert.Equal(TimeSpan.FromSeconds(seconds), time.GetUtcNow() - started);
    }

    [Fact]
    public async Task ARetryAfterInSecondsIsKeptTo()
    {
        var channel = new Channel(Channel.Busy(
            HttpStatusCode.TooManyRequests,
            response => response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(17))));

        await SendAsync(channel, random: 0);

        Assert.Equal(TimeSpan.FromSeconds(17), time.GetUtcNow() - started);
    }

    [Fact]
    public async Task ARetryAfterAsADateIsKeptTo()
    {
        var channel = new Channel(Channel.Busy(
            HttpStatusCode.ServiceUnavailable,
            response => response.Headers.RetryAfter = new RetryConditionHeaderValue(started.AddSeconds(9))));

        await SendAsync(channel, random: 0);

        Assert.Equal(TimeSpan.FromSeconds(9), time.GetUtcNow() - started);
    }

    [Fact]
    public async Task APauseBeyondTheDeadlineIsNotWaitedFor()
    {
        var channel = new Channel(Channel.Busy(
            HttpStatusCode.TooManyRequests,
            response => response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromHours(1))));

        await Assert.ThrowsAsync<ErrorResponseException>(() => SendAsync(channel));

        Assert.Equal(started, time.GetUtcNow());
    }

    async Task<ResourceResponse> SendAsync(Channel channel, double random = 0.5)
    {
        var policy = new RetryPolicy(time, () => random);
        using var client = new ConnectorClient(new Uri("https://channel/"), null, new HttpClient(channel), true, policy);
        return await client.Conversations.SendToConversationAsync(
            "c",
            new Activity(ActivityTypes.Message) { Text = "hello", From = new ChannelAccount("bot") });
    }
}
