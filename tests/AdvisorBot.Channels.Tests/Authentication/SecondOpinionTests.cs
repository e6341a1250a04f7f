using AdvisorBot.Judges;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AdvisorBot.Channels.Tests.Authentication;

/// <summary>The official JavaScript SDK is asked about the same tokens.</summary>
public class SecondOpinionTests
{
    // Where the other SDK is laxer: RFC 7515 refuses critical extensions, the requirements ask for an end and for an
    // algorithm that the issuer publishes, and the length of a token is nobody's rule but ours.
    static readonly string[] TakenByTheOther =
    [
        "a critical extension",
        "a giant token",
        "an algorithm that the issuer does not use",
        "an end before its beginning",
        "no end",
    ];

    [Fact]
    public async Task WhatTheOtherRefusesIsRefusedAndGoodTokensSatisfyBoth()
    {
        var endpoint = new Endpoint();
        var requests = BadTokens.Names.ToDictionary(name => name, name => Request(BadTokens.Header(name, endpoint)));
        requests["a good token"] = Request("Bearer " + endpoint.Sign(endpoint.ChannelToken()));
        requests["a channel that the key does not vouch for"] = Request("Bearer " + endpoint.Sign(endpoint.ChannelToken()), "slack");

        var theirs = await TheirVerdictsAsync(endpoint, requests.Values);

        var takenByTheirs = requests.Keys.Zip(theirs).Where(pair => pair.Second).Select(pair => pair.First).Order(StringComparer.Ordinal);
        Assert.Equal(TakenByTheOther.Append("a good token").Order(StringComparer.Ordinal), takenByTheirs);
    }

    static JsonObject Request(string? authorization, string channelId = "msteams") =>
        new() { ["authorization"] = authorization, ["channelId"] = channelId, ["serviceUrl"] = Endpoint.ServiceUrl };

    static async Task<IReadOnlyList<bool>> TheirVerdictsAsync(Endpoint endpoint, IEnumerable<JsonObject> requests)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddRoutingCore();
        await using var site = builder.Build();
        site.UseRouting();
        site.MapGet("/metadata", () => Results.Json(endpoint.Issuer.MetadataDocument(site.Urls.Single() + "/keys")));
        site.MapGet("/keys", () => Results.Json(endpoint.Issuer.KeysDocument()));
        await site.StartAsync();

        return await Judge.VerdictsOnAsync(new()
        {
            ["metadata"] = site.Urls.Single() + "/metadata",
            ["appId"] = Endpoint.AppId,
            ["requests"] = new JsonArray([.. requests]),
        });
    }
}
