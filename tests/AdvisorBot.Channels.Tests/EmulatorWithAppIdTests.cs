using System.Net;
using AdvisorBot.Channels.Tests.Support;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AdvisorBot.Channels.Tests;

/// <summary>Bot Framework Emulator with the bot's app id and password.</summary>
public class EmulatorWithAppIdTests
{
    const string AppId = "11111111-2222-3333-4444-555555555555";

    [Fact]
    public async Task InDevelopmentAWholeInterviewIsHeldWithTokensBothWays()
    {
        await using var issuer = await TokenIssuer.StartAsync();
        await using var service = ServiceFor(issuer, "Development");
        await using var stage = await Stage.SetAsync(service, Manners.Emulator with { Token = issuer.TokenFor(AppId) });

        await stage.Person.JoinAsync();
        Assert.Equal(BotIdentity.Authorization, stage.Person.Last.Delivery!.Authorization);
        await Interview.HoldAsync(stage.Person);
        Assert.Equal(BotIdentity.Authorization, stage.Person.Last.Delivery!.Authorization);

        await AssertStatusAsync(service, HttpStatusCode.Unauthorized, token: null);
        await AssertStatusAsync(service, HttpStatusCode.Unauthorized, issuer.TokenFor("another-app"));
    }

    [Fact]
    public async Task InProductionNoEmulatorMaySpeak()
    {
        await using var issuer = await TokenIssuer.StartAsync();
        await using var service = ServiceFor(issuer, "Production");

        await AssertStatusAsync(service, HttpStatusCode.Unauthorized, issuer.TokenFor(AppId));
    }

    static Service ServiceFor(TokenIssuer issuer, string environment) => new()
    {
        Settings =
        {
            ["environment"] = environment,
            ["MicrosoftAppId"] = AppId,
            ["MicrosoftAppPassword"] = "secret",
            ["ToBotFromEmulatorOpenIdMetadataUrl"] = issuer.Metadata,
        },
        Replacements = services => services.AddSingleton<BotFrameworkAuthentication>(provider =>
            new ConfigurationBotFrameworkAuthentication(
                provider.GetRequiredService<IConfiguration>(),
                new BotIdentity(AppId))),
    };

    static async Task AssertStatusAsync(Service service, HttpStatusCode expected, string? token)
    {
        await using var stage = await Stage.SetAsync(service, Manners.Emulator with { Token = token });

        using var response = await stage.Person.PostAsync(new() { ["type"] = "message", ["text"] = "hello" });

        Assert.Equal(expected, response.StatusCode);
    }
}
