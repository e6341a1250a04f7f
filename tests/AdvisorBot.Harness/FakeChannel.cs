using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace AdvisorBot.Harness;

/// <summary>A channel's connector service on loopback: notes what it is sent, and fails a share of the calls in all the ways channels do.</summary>
/// <param name="failures">Share of calls that fail, 0 to 1.</param>
public sealed class FakeChannel(double failures, Random random) : IAsyncDisposable
{
    readonly ConcurrentDictionary<string, ConcurrentQueue<string>> _received = new();
    WebApplication? _app;
    long _calls;
    long _failed;

    public string Address { get; private set; } = "";

    /// <summary>Off for loads, where only the number of calls counts.</summary>
    public bool KeepsTexts { get; init; } = true;

    public long Calls => Interlocked.Read(ref _calls);

    public long Failed => Interlocked.Read(ref _failed);

    /// <summary>The texts a conversation was sent, in the order they arrived, repetitions included.</summary>
    public IReadOnlyCollection<string> Received(string conversation) => _received.GetValueOrDefault(conversation) ?? [];

    public async Task StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapPost("/v3/conversations/{conversation}/activities/{replyTo?}", TakeAsync);
        await _app.StartAsync();
        Address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
            await _app.DisposeAsync();
    }

    async Task TakeAsync(HttpContext http, string conversation)
    {
        Interlocked.Increment(ref _calls);
        var kind = failures > 0 && random.NextDouble() < failures ? random.Next(6) : -1;
        if (kind >= 0)
            Interlocked.Increment(ref _failed);
        switch (kind)
        {
            case 0:
                http.Response.Headers.RetryAfter = "1";
                http.Response.StatusCode = 429;
                return;
            case 1:
                http.Response.StatusCode = 500;
                return;
            case 2:
                http.Response.StatusCode = 503;
                return;
            case 3:
                http.Abort();
                return;
            case 4:
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                return;
        }
        if (!KeepsTexts)
        {
            await http.Response.WriteAsync("""{"id":"1"}""");
            return;
        }
        using var activity = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
        // A passing sign such as typing is no reply: it bypasses the log, and nobody promises its arrival.
        if (activity.RootElement.GetProperty("type").GetString() == "message")
            _received.GetOrAdd(conversation, _ => new()).Enqueue(activity.RootElement.GetProperty("text").GetString()!);
        if (kind == 5)
        {
            // Taken, but the caller never hears of it: the worst case, from which repetitions come.
            http.Abort();
            return;
        }
        await http.Response.WriteAsync("""{"id":"1"}""");
    }
}
