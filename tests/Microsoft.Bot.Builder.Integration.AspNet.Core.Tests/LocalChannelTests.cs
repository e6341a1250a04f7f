using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core.Tests;

/// <summary>A bot without an app id and a channel on the same machine, over real connections.</summary>
public sealed class LocalChannelTests : IAsyncLifetime
{
    readonly ConcurrentQueue<(string Path, string Authorization, JsonNode Body)> received = new();

    WebApplication channel;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddRoutingCore();
        channel = builder.Build();
        channel.UseRouting();
        channel.MapPost("{**path}", async (HttpContext context) =>
        {
            var body = await JsonNode.ParseAsync(context.Request.Body);
            received.Enqueue((
                context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>().RawTarget,
                context.Request.Headers.Authorization.ToString(),
                body));
            // The Emulator's kin answer a typing indicator with 202 and nothing.
            return (string)body["type"] == ActivityTypes.Typing ? Results.Accepted() : Results.Json(new { id = "r1" }, statusCode: 201);
        });
        await channel.StartAsync();
    }

    public async Task DisposeAsync() => await channel.DisposeAsync();

    [Fact]
    public async Task TheChannelGetsTheRepliesWithoutAuthorizationAndInOrder()
    {
        await using var host = await Host.StartAsync(new TypingEcho());

        using var response = await host.Client.PostAsync("/api/messages", new StringContent(
            $$"""
            {"type":"message","id":"1|x","channelId":"emulator","serviceUrl":"{{channel.Urls.Single()}}/_connector",
             "from":{"id":"user"},"recipient":{"id":"bot"},"conversation":{"id":"c|livechat"},"text":"hello"}
            """,
            Encoding.UTF8,
            "application/json"));

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal([ActivityTypes.Typing, ActivityTypes.Message], received.Select(call => (string)call.Body["type"]));
        Assert.All(received, call => Assert.Equal("/_connector/v3/conversations/c%7Clivechat/activities/1%7Cx", call.Path));
        Assert.All(received, call => Assert.Equal(string.Empty, call.Authorization));
        Assert.All(received, call => Assert.Equal("bot", (string)call.Body["from"]["id"]));
    }

    sealed class TypingEcho : IBot
    {
        public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            await turnContext.SendActivityAsync(new Activity(ActivityTypes.Typing), cancellationToken);
            var sent = await turnContext.SendActivityAsync(MessageFactory.Text($"you said {turnContext.Activity.Text}"), cancellationToken);
            Assert.Equal("r1", sent.Id);
        }
    }
}
