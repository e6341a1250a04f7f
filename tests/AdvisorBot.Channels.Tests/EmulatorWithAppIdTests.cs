using System.Net;
using AdvisorBot.Channels.Tests.Authentication;
using AdvisorBot.Channels.Tests.Support;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection;

namespace AdvisorBot.Channels.Tests;

/// <summary>Bot Framework Emulator with the bot's app id and password.</summary>
public class EmulatorWithAppIdTests
{
    const string AppId = "11111111-2222-3333-4444-555555555555";

    [Fact]
    public async Task InDevelopmentAWholeInterviewIsHeldWithTokensBothWays()
    {
        var issuer = new Issuer("key-1");
        await using var service = ServiceFor(issuer, "Development");
        await using var stage = await Stage.SetAsync(service, Manners.Emulator with { Token = EmulatorTokens.For(issuer, AppId) });

        await stage.Person.JoinAsync();
        Assert.Equal(BotIdentity.Authorization, stage.Person.Last.Delivery!.Authorization);
        await Interview.HoldAsync(stage.Person);
        Assert.Equal(BotIdentity.Authorization, stage.Person.Last.Delivery!.Authorization);

        await AssertStatusAsync(service, HttpStatusCode.Unauthorized, token: null);
        await AssertStatusAsync(service, HttpStatusCode.Unauthorized, EmulatorTokens.For(issuer, "another-app"));
    }

    [Fact]
    public async Task InProductionNoEmulatorMaySpeak()
    {
        var issuer = new Issuer("key-1");
        await using var service = ServiceFor(issuer, "Production");

        await AssertStatusAsync(service, HttpStatusCode.Unauthorized, EmulatorTokens.For(issuer, AppId));
    }

    static Service ServiceFor(Issuer issuer, string environment) => new()
    {
        Settings =
        {
            ["environment"] = environment,
            ["MicrosoftAppId"] = AppId,
            ["MicrosoftAppPassword"] = "secret",
            ["ToBotFromEmulatorOpenIdMetadataUrl"] = issuer.Metadata,
        },
        Replacements = services => services
            .AddSingleton<ServiceClientCredentialsFactory>(new BotIdentity(AppId))
            .AddSingleton<IHttpClientFactory>(issuer),
    };

    static async Task AssertStatusAsync(Service service, HttpStatusCode expected, string? token)
    {
        await using var stage = await Stage.SetAsync(service, Manners.Emulator with { Token = token });

        using var response = await stage.Person.PostAsync(new() { ["type"] = "message", ["text"] = "hello" });

        Assert.Equal(expected, response.StatusCode);
    }
}
