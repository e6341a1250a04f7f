using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AdvisorBot.Channels.Tests.Support;

/// <summary>The connector API of a client, on a real port of this machine: it takes what the bot sends and shows it.</summary>
sealed class FakeChannel : IAsyncDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    readonly Channel<Delivery> _deliveries = Channel.CreateUnbounded<Delivery>();
    readonly Channel<Delivery> _updates = Channel.CreateUnbounded<Delivery>();
    readonly Manners _manners;
    readonly WebApplication _app;
    int _ids;

    FakeChannel(Manners manners)
    {
        _manners = manners;
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddRoutingCore();
        _app = builder.Build();
        _app.UseRouting();
        _app.MapPost("{**path}", context => TakeAsync(context, _deliveries, _manners.Posted));
        _app.MapPut("{**path}", context => TakeAsync(context, _updates, StatusCodes.Status200OK));
    }

    /// <summary>As activities name it. By name, which stands for IPv4 and IPv6.</summary>
    public string ServiceUrl => $"http://localhost:{new Uri(_app.Urls.Single()).Port}{_manners.ServicePath}";

    public static async Task<FakeChannel> StartAsync(Manners manners)
    {
        var channel = new FakeChannel(manners);
        await channel._app.StartAsync();
        return channel;
    }

    /// <summary>The next activity that shows something; typing indicators are passed over.</summary>
    public async Task<Delivery> NextAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var delivery = await _deliveries.Reader.ReadAsync(patience.Token);
            if ((string?)delivery.Activity["type"] != "typing")
                return delivery;
        }
    }

    /// <summary>The next activity that takes the place of an earlier one.</summary>
    public async Task<Delivery> NextUpdateAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        return await _updates.Reader.ReadAsync(patience.Token);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    async Task TakeAsync(HttpContext context, Channel<Delivery> deliveries, int status)
    {
        var activity = (await JsonNode.ParseAsync(context.Request.Body))!.AsObject();
        if (_manners.WantsSender && activity["from"]?["id"] is null)
        {
            await Results.Json(new { error = new { code = "ServiceError", message = "from" } }, statusCode: 400).ExecuteAsync(context);
            return;
        }

        var id = (string?)activity["id"] ?? $"r-{Interlocked.Increment(ref _ids)}";
        activity["id"] = id;
        deliveries.Writer.TryWrite(new(
            activity,
            context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
            context.Request.Headers.Authorization.ToString()));
        var answer = _manners.AnswersTypingWithNothing && (string?)activity["type"] == "typing"
            ? Results.Accepted()
            : Results.Json(new { id }, statusCode: status);
        await answer.ExecuteAsync(context);
    }

    /// <summary>What arrived, where and with which authorization.</summary>
    public sealed record Delivery(JsonObject Activity, string Target, string Authorization);
}
