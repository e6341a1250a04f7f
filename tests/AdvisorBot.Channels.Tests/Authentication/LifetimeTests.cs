namespace AdvisorBot.Channels.Tests.Authentication;

public class LifetimeTests
{
    const int Minute = 60;

    [Theory]
    [InlineData((4 * Minute) + 30, StatusCodes.Status200OK)]
    [InlineData((5 * Minute) + 30, StatusCodes.Status401Unauthorized)]
    public async Task ATokenIsAcceptedUpToFiveMinutesAfterItsEnd(int secondsLate, int expected)
    {
        var endpoint = new Endpoint();
        var token = endpoint.ChannelToken().With("exp", endpoint.Time.GetUtcNow().AddSeconds(-secondsLate).ToUnixTimeSeconds());

        Assert.Equal(expected, await endpoint.SendTokenAsync(token.Without("nbf")));
    }

    [Theory]
    [InlineData((4 * Minute) + 30, StatusCodes.Status200OK)]
    [InlineData((5 * Minute) + 30, StatusCodes.Status401Unauthorized)]
    public async Task ATokenIsAcceptedFromFiveMinutesBeforeItsBeginning(int secondsEarly, int expected)
    {
        var endpoint = new Endpoint();
        var token = endpoint.ChannelToken().With("nbf", endpoint.Time.GetUtcNow().AddSeconds(secondsEarly).ToUnixTimeSeconds());

        Assert.Equal(expected, await endpoint.SendTokenAsync(token));
    }
}
