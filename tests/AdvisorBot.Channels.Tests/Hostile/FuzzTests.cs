using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text;
using AdvisorBot.Channels.Tests.DirectLine.Support;
using AdvisorBot.Harness;
using AdvisorBot.Storage;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace AdvisorBot.Channels.Tests.Hostile;

/// <summary>
/// Twelve thousand damaged requests to every route, on both stores: taken or refused, in time, and nothing grows. Which
/// ones is told by a seed, so that a request that fails can be sent again; ADVISOR_FUZZ_SEED and ADVISOR_FUZZ_COUNT try others.
/// </summary>
[Collection(Alone)]
public sealed class FuzzTests(ITestOutputHelper output) : IAsyncLifetime
{
    /// <summary>What it measures of the memory, others would spoil.</summary>
    [CollectionDefinition(Alone, DisableParallelization = true)]
    public sealed class AloneDefinition;

    const string Alone = "alone on the machine";

    const int DefaultCount = 6_000;
    const int DefaultSeed = 20_261_129;

    static readonly TimeSpan Slow = TimeSpan.FromSeconds(2);
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    static readonly int Count = Setting("ADVISOR_FUZZ_COUNT", DefaultCount);
    static readonly int Seed = Setting("ADVISOR_FUZZ_SEED", DefaultSeed);

    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("advisor-fuzz-");
    readonly ConcurrentBag<string> _faults = [];
    readonly ConcurrentBag<int> _slow = [];
    readonly ConcurrentDictionary<int, int> _statuses = [];
    readonly DirectLineSite _site = new DirectLineSite()
        .Set("DirectLine:AddressActivitiesPerMinute", "1000000")
        .Set("DirectLine:AddressConversationsPerDay", "1000000")
        .Set("DirectLine:AllConversationsPerMinute", "1000000")
        .Set("DirectLine:AddressBytesPerHour", "1000000000")
        .Set("Storage:CacheBytes", "1000000")
        // What keeps on delivering to nobody would be measured, too.
        .Set("Outbox:LookEvery", "00:10:00");

    RedisServer? _redis;
    (string Method, string Pattern)[] _routes = [];
    Visitor _visitor = null!;
    IPEndPoint _server = null!;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        if (_redis is not null)
            await _redis.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("Sqlite", 0)]
    [InlineData("Redis", 1)]
    public async Task WhateverIsSentIsTakenOrRefusedInTimeAndNothingGrows(string store, int offset)
    {
        await StartAsync(store);
        var first = offset * Count;
        await SendAsync(first, Count / 4);
        var (memory, kept) = (GC.GetTotalMemory(forceFullCollection: true), await StoredAsync());
        var watch = Stopwatch.StartNew();

        await SendAsync(first + (Count / 4), Count - (Count / 4));

        var (grown, written) = (GC.GetTotalMemory(forceFullCollection: true) - memory, await StoredAsync() - kept);
        output.WriteLine(
            $"{Count} requests by seed {Seed} to {_routes.Length} routes, the last three quarters in {watch.Elapsed.TotalSeconds:0.0} s; memory grew by {grown >> 10} KB, the store by {written >> 10} KB.");
        output.WriteLine(string.Join(", ", _statuses.OrderBy(pair => pair.Key).Select(pair => $"{pair.Value} x {pair.Key}")));
        Assert.True(_faults.IsEmpty, string.Join("\n\n", _faults.OrderByDescending(fault => fault[0]).Take(5)));
        // A busy machine may make anything slow once; what is slow by itself is slow again.
        foreach (var n in _slow)
            Assert.True(await TakesAsync(n) < Slow, $"Request {n} of seed {Seed} took longer than {Slow.TotalSeconds} s, twice.");
        Assert.True(grown < 24 << 20, $"{grown} bytes of memory were kept.");
        // A request stores itself and some replies, if anything; the largest of these requests has some four thousand bytes.
        Assert.True(written < 10_000L * Count, $"{written} bytes were stored.");
        Assert.True(_statuses.GetValueOrDefault(200) > Count / 20, "Nearly everything was refused: the samples are not what the service takes any more.");
    }

    async Task StartAsync(string store)
    {
        if (store == "Redis")
        {
            _redis = new(_folder.FullName);
            await _redis.StartAsync();
            foreach (var (name, value) in _redis.Settings)
                _site.Set(name, value);
        }
        await _site.InitializeAsync();
        _server = new(IPAddress.Loopback, _site.Http.BaseAddress!.Port);
        _routes = [.. _site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .SelectMany(endpoint =>
                (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"])
                    .Select(method => (Method: method, Pattern: endpoint.RoutePattern.RawText!)))
            .OrderBy(route => route.Pattern, StringComparer.Ordinal).ThenBy(route => route.Method, StringComparer.Ordinal)];
        var client = await _site.TalkAsync();
        using var content = new StringContent("{}", Encoding.UTF8, "application/json");
        using var session = await _site.Http.PostAsync("chat/session", content);
        var cookie = session.Headers.GetValues("Set-Cookie").Single().Split(';')[0].Split('=')[1];
        _visitor = new(client.ConversationId, client.Token!, cookie);
    }

    Task SendAsync(int first, int count) =>
        Parallel.ForAsync(first, first + count, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (n, _) =>
        {
            if (await TakesAsync(n) > Slow)
                _slow.Add(n);
        });

    /// <summary>How long the answer takes; what is wrong with it is added to the faults.</summary>
    async Task<TimeSpan> TakesAsync(int n)
    {
        var random = new Random(unchecked((Seed * 1_000_003) + n));
        var (method, pattern) = _routes[n % _routes.Length];
        var (head, body) = Samples.Of(random, method, pattern, _visitor);
        var (bytes, isWhole) = Damage.Do(random, head, body);
        var started = Stopwatch.GetTimestamp();
        string answer;
        try
        {
            answer = await RawClient.SendAsync(_server, bytes, isWhole, Patience);
        }
        catch (OperationCanceledException)
        {
            _faults.Add($"Request {n} of seed {Seed} ({method} {pattern}) was not answered within {Patience.TotalSeconds} s.");
            return Patience;
        }
        var status = RawClient.Status(answer);
        _statuses.AddOrUpdate(status, 1, (_, before) => before + 1);
        // An invoke of a name that nobody knows is not implemented and a version of HTTP that is none not supported: refusals, by number only.
        if (status is >= 500 and not (501 or 505) || (status == 0 && isWhole) || answer.Contains("went wrong", StringComparison.Ordinal))
            _faults.Add($"{status} for request {n} of seed {Seed}: {Begin(Encoding.UTF8.GetString(bytes))} -> {Begin(answer)}");
        return Stopwatch.GetElapsedTime(started);
    }

    static string Begin(string text) => text[..Math.Min(text.Length, 1200)];

    async Task<long> StoredAsync() => (await _site.Services.GetRequiredService<IConversationStore>().MeasureAsync(default)).Bytes;

    static int Setting(string name, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(name), out var value) ? value : otherwise;
}
