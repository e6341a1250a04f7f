using Microsoft.AspNetCore.Http;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core.Tests.Authentication;

public class LifetimeTests
{
    const int Minute = 60;

    [Theory]
    [InlineData((4 * Minute) + 59, StatusCodes.Status200OK)]
    [InlineData(5 * Minute, StatusCodes.Status200OK)]
    [InlineData((5 * Minute) + 1, StatusCodes.Status401Unauthorized)]
    public async Task ATokenIsAcceptedUpToFiveMinutesAfterItsEnd(int secondsLate, int expected)
    {
        var endpoint = new Endpoint();
        var token = endpoint.ChannelToken().With("exp", endpoint.Time.GetUtcNow().AddSeconds(-secondsLate).ToUnixTimeSeconds());

        Assert.Equal(expected, (await endpoint.SendTokenAsync(token.Without("nbf"))).StatusCode);
    }

    [Theory]
    [InlineData((4 * Minute) + 59, StatusCodes.Status200OK)]
    [InlineData(5 * Minute, StatusCodes.Status200OK)]
    [InlineData((5 * Minute) + 1, StatusCodes.Status401Unauthorized)]
    public async Task ATokenIsAcceptedFromFiveMinutesBeforeItsBeginning(int secondsEarly, int expected)
    {
        var endpoint = new Endpoint();
        var token = endpoint.ChannelToken().With("nbf", endpoint.Time.GetUtcNow().AddSeconds(secondsEarly).ToUnixTimeSeconds());

        Assert.Equal(expected, (await endpoint.SendTokenAsync(token)).StatusCode);
    }

    [Fact]
    public async Task ATokenSeenBeforeIsRefusedOnceItHasExpired()
    {
        var endpoint = new Endpoint();
        var header = "Bearer " + endpoint.Sign(endpoint.ChannelToken());
        Assert.Equal(StatusCodes.Status200OK, (await endpoint.SendAsync(header)).StatusCode);

        endpoint.Time.Advance(TimeSpan.FromMinutes(56));

        Assert.Equal(StatusCodes.Status401Unauthorized, (await endpoint.SendAsync(header)).StatusCode);
    }
}
