namespace AdvisorBot.Channels.Tests.Authentication;

public class SigningKeyTests
{
    [Fact]
    public async Task ANewKeyIsTakenUpWithoutRestart()
    {
        var endpoint = new Endpoint();
        await endpoint.SendTokenAsync(endpoint.ChannelToken());
        endpoint.Issuer.Publish("key-2", "msteams");
        endpoint.Issuer.Withdraw("key-1");
        endpoint.Time.Advance(TimeSpan.FromMinutes(2));

        var response = await endpoint.SendTokenAsync(WithKey(endpoint, "key-2"));

        Assert.Equal(StatusCodes.Status200OK, response);
    }

    [Fact]
    public async Task AWithdrawnKeyIsRefusedFromThenOnEvenForATokenSeenBefore()
    {
        var endpoint = new Endpoint();
        var old = "Bearer " + endpoint.Sign(endpoint.ChannelToken());
        await endpoint.SendAsync(old);
        endpoint.Issuer.Publish("key-2", "msteams");
        endpoint.Issuer.Withdraw("key-1");
        endpoint.Time.Advance(TimeSpan.FromMinutes(2));
        await endpoint.SendTokenAsync(WithKey(endpoint, "key-2"));

        Assert.Equal(StatusCodes.Status401Unauthorized, await endpoint.SendAsync(old));
    }

    [Fact]
    public async Task AKeyReplacedUnderTheSameIdIsNotMistakenForTheOldOne()
    {
        var endpoint = new Endpoint();
        var old = "Bearer " + endpoint.Sign(endpoint.ChannelToken());
        await endpoint.SendAsync(old);
        endpoint.Issuer.Publish("key-1", "msteams");
        endpoint.Issuer.Publish("key-2", "msteams");
        endpoint.Time.Advance(TimeSpan.FromMinutes(2));
        await endpoint.SendTokenAsync(WithKey(endpoint, "key-2"));

        Assert.Equal(StatusCodes.Status401Unauthorized, await endpoint.SendAsync(old));
        Assert.Equal(StatusCodes.Status200OK, await endpoint.SendTokenAsync(endpoint.ChannelToken()));
    }

    [Fact]
    public async Task AThousandTokensOfUnknownKeysCauseOneReadOfTheKeys()
    {
        var endpoint = new Endpoint();
        await endpoint.SendTokenAsync(endpoint.ChannelToken());
        endpoint.Time.Advance(TimeSpan.FromMinutes(2));
        var before = endpoint.Issuer.Requests;

        for (var i = 0; i < 1_000; i++)
        {
            var parts = endpoint.ChannelToken();
            parts.KeyId = $"made-up-{i}";
            var response = await endpoint.SendAsync("Bearer " + Issuer.Sign(parts, endpoint.Issuer.Key("key-1")));
            Assert.Equal(StatusCodes.Status401Unauthorized, response);
        }

        Assert.Equal(before + 1, endpoint.Issuer.Requests);
    }

    [Fact]
    public async Task ManyRequestsAtOnceShareTheFirstReadOfTheKeys()
    {
        var endpoint = new Endpoint();
        var header = "Bearer " + endpoint.Sign(endpoint.ChannelToken());

        var responses = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => endpoint.SendAsync(header))));

        Assert.All(responses, response => Assert.Equal(StatusCodes.Status200OK, response));
        Assert.Equal(1, endpoint.Issuer.Requests);
    }

    [Fact]
    public async Task ANewKeyIsTakenUpThoughTheClockWasSetBack()
    {
        var endpoint = new Endpoint();
        await endpoint.SendTokenAsync(endpoint.ChannelToken());
        endpoint.Issuer.Publish("key-2", "msteams");
        var header = "Bearer " + endpoint.Sign(WithKey(endpoint, "key-2"));
        endpoint.Time.Advance(TimeSpan.FromMinutes(2));
        endpoint.Time.Off = TimeSpan.FromHours(-2);

        Assert.Equal(StatusCodes.Status200OK, await endpoint.SendAsync(header));
    }

    [Fact]
    public async Task WhileTheIssuerIsDownTheKnownKeysServeForFiveDays()
    {
        var endpoint = new Endpoint();
        var token = endpoint.ChannelToken();
        await endpoint.SendTokenAsync(token);
        endpoint.Issuer.IsDown = true;

        endpoint.Time.Advance(TimeSpan.FromDays(4));
        Assert.Equal(StatusCodes.Status200OK, await endpoint.SendTokenAsync(token));

        endpoint.Time.Advance(TimeSpan.FromDays(2));
        Assert.Equal(StatusCodes.Status503ServiceUnavailable, await endpoint.SendTokenAsync(token));
    }

    [Fact]
    public async Task WithoutAnyKeysNobodyGetsIn()
    {
        var endpoint = new Endpoint();
        endpoint.Issuer.IsDown = true;

        var response = await endpoint.SendTokenAsync(endpoint.ChannelToken());

        Assert.Equal(StatusCodes.Status503ServiceUnavailable, response);
    }

    [Fact]
    public async Task AnIssuerThatComesBackIsAskedAgain()
    {
        var endpoint = new Endpoint();
        endpoint.Issuer.IsDown = true;
        await endpoint.SendTokenAsync(endpoint.ChannelToken());
        endpoint.Issuer.IsDown = false;

        Assert.Equal(StatusCodes.Status503ServiceUnavailable, await endpoint.SendTokenAsync(endpoint.ChannelToken()));

        endpoint.Time.Advance(TimeSpan.FromSeconds(61));
        Assert.Equal(StatusCodes.Status200OK, await endpoint.SendTokenAsync(endpoint.ChannelToken()));
    }

    [Fact]
    public async Task AnIssuerThatStopsUsingAnAlgorithmIsFollowed()
    {
        var endpoint = new Endpoint();
        endpoint.Issuer.Algorithms = ["RS384", "HS256"];

        Assert.Equal(StatusCodes.Status401Unauthorized, await endpoint.SendTokenAsync(endpoint.ChannelToken()));

        var parts = endpoint.ChannelToken();
        parts.Algorithm = "RS384";
        Assert.Equal(StatusCodes.Status200OK, await endpoint.SendTokenAsync(parts));
    }

    [Fact]
    public async Task PlainlyBadTokensMakeNobodyReadKeys()
    {
        var endpoint = new Endpoint();

        await endpoint.SendAsync("Bearer nonsense");
        await endpoint.SendTokenAsync(endpoint.ChannelToken().With("iss", "https://evil.example"));
        await endpoint.SendTokenAsync(endpoint.ChannelToken().With("aud", "other"));

        Assert.Equal(0, endpoint.Issuer.Requests);
    }

    static TokenParts WithKey(Endpoint endpoint, string keyId)
    {
        var parts = endpoint.ChannelToken();
        parts.KeyId = keyId;
        return parts;
    }
}
