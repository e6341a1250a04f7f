using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AdvisorBot.Harness;
using AdvisorBot.TestSupport;

namespace AdvisorBot.Turns.Tests.Crashes;

/// <summary>Two replicas of the whole service on one Redis: a web chat that reads from one and writes to the other.</summary>
public sealed class ReplicaTests : IAsyncLifetime
{
    const string Secret = "a secret for tests only, long enough";

    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("advisor-replicas-");
    readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(30) };
    readonly CancellationTokenSource _patience = new(TimeSpan.FromMinutes(2));
    readonly RedisServer _redis;
    readonly ServiceProcess _first;
    readonly ServiceProcess _second;
    string _conversation = "";

    public ReplicaTests()
    {
        _redis = new(_folder.FullName);
        var settings = new Dictionary<string, string>(_redis.Settings)
        {
            ["DirectLine:Secrets:0"] = Secret,
            ["DirectLine:SigningKeys:0"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)),
            ["Logging:LogLevel:Default"] = "Warning",
            ["Understanding:Likeness"] = "Off",
            ["Data:Folder"] = MachineLearningData.Folder,
        };
        (_first, _second) = (new(Programs.Adviser, settings), new(Programs.Adviser, settings));
    }

    public async Task InitializeAsync()
    {
        try
        {
            await BeginAsync();
        }
        catch
        {
            // xunit disposes of what was initialised only.
            await DisposeAsync();
            throw;
        }
    }

    async Task BeginAsync()
    {
        await _redis.StartAsync();
        await Task.WhenAll(_first.StartAsync(_patience.Token), _second.StartAsync(_patience.Token));
        var token = await PostAsync(_first, "tokens/generate", """{"user":{"id":"dl_u1"}}""", Secret);
        _http.DefaultRequestHeaders.Authorization = new("Bearer", token.GetProperty("token").GetString());
        _conversation = token.GetProperty("conversationId").GetString()!;
        await PostAsync(_second, "conversations", "{}");
    }

    public async Task DisposeAsync()
    {
        await _first.DisposeAsync();
        await _second.DisposeAsync();
        await _redis.DisposeAsync();
        _http.Dispose();
        _patience.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>Posts as clients do: again when the service says that it could not.</summary>
    async Task<JsonElement> PostAsync(ServiceProcess service, string path, string body, string? bearer = null)
    {
        while (true)
        {
            var (status, said) = await TryPostAsync(service, path, body, bearer);
            if ((int)status < 500)
            {
                Assert.True((int)status < 300, $"{status}: {said}");
                return JsonDocument.Parse(said).RootElement;
            }
        }
    }

    async Task<(System.Net.HttpStatusCode Status, string Said)> TryPostAsync(ServiceProcess service, string path, string body, string? bearer)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(service.Address, "v3/directline/" + path))
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json")
        };
        if (bearer is not null)
            request.Headers.Authorization = new("Bearer", bearer);
        using var response = await _http.SendAsync(request, _patience.Token);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(_patience.Token));
    }

    Task SayAsync(ServiceProcess service, string text, string id) => PostAsync(
        service,
        $"conversations/{_conversation}/activities",
        $$$"""{"type":"message","text":"{{{text}}}","from":{"id":"dl_u1"},"channelData":{"clientActivityID":"{{{id}}}"}}""");

    async Task<ClientWebSocket> ListenAsync(ServiceProcess service)
    {
        var socket = new ClientWebSocket();
        var token = _http.DefaultRequestHeaders.Authorization!.Parameter!;
        var address = new Uri(service.Address, $"v3/directline/conversations/{_conversation}/stream?watermark=0&t={Uri.EscapeDataString(token)}");
        await socket.ConnectAsync(new UriBuilder(address) { Scheme = "ws" }.Uri, _patience.Token);
        return socket;
    }

    /// <summary>Reads activities until the user's messages named have come, and after each of them a reply of the bot.</summary>
    async Task<List<JsonElement>> ReadUntilAsync(ClientWebSocket socket, params string[] messages)
    {
        var seen = new List<JsonElement>();
        while (!messages.All(message => IsAnswered(seen, message)))
        {
            var frame = await ReceiveAsync(socket);
            if (frame.Length > 0)
                seen.AddRange(JsonDocument.Parse(frame).RootElement.GetProperty("activities").EnumerateArray());
        }
        return seen;
    }

    async Task<byte[]> ReceiveAsync(ClientWebSocket socket)
    {
        using var frame = new MemoryStream();
        var buffer = new byte[16 * 1024];
        ValueWebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer.AsMemory(), _patience.Token);
            frame.Write(buffer.AsSpan(0, part.Count));
        }
        while (!part.EndOfMessage);
        return frame.ToArray();
    }

    static bool IsAnswered(List<JsonElement> seen, string message)
    {
        var at = seen.FindIndex(activity => ClientId(activity) == message);
        return at >= 0 && seen.Skip(at + 1).Any(activity => activity.GetProperty("from").GetProperty("id").GetString() != "dl_u1");
    }

    static string? ClientId(JsonElement activity) =>
        activity.TryGetProperty("channelData", out var data) && data.ValueKind == JsonValueKind.Object && data.TryGetProperty("clientActivityID", out var id)
            ? id.GetString()
            : null;

    static int Echoes(List<JsonElement> seen, string message) => seen.Count(activity => ClientId(activity) == message);

    [Fact]
    public async Task WhatIsWrittenToOneReplicaIsReadFromTheOther()
    {
        using var socket = await ListenAsync(_first);

        await SayAsync(_second, "hello", "m1");

        Assert.Equal(1, Echoes(await ReadUntilAsync(socket, "m1"), "m1"));
    }

    [Fact]
    public async Task TurnsOnBothReplicasAtOnceEachHaveOneEffect()
    {
        using var socket = await ListenAsync(_first);
        var ids = Enumerable.Range(0, 8).Select(n => $"m{n}").ToArray();

        // Every message goes to both, as a load balancer that repeats a request would send it.
        await Task.WhenAll(ids.SelectMany(id => new[] { SayAsync(_first, "hello " + id, id), SayAsync(_second, "hello " + id, id) }));

        var seen = await ReadUntilAsync(socket, ids);
        Assert.All(ids, id => Assert.Equal(1, Echoes(seen, id)));
    }

    [Fact]
    public async Task AMessageToAReplicaThatDiesIsAnsweredOnceByTheOther()
    {
        using var socket = await ListenAsync(_first);
        // From the beginning, as clients do: who does not read answers no ping and is taken for gone.
        var reading = ReadUntilAsync(socket, [.. Enumerable.Range(0, 5).Select(n => $"k{n}")]);
        for (var n = 0; n < 5; n++)
        {
            var (service, id) = (_second, $"k{n}");
            var saying = SayAsync(service, "hello", id);
            await service.KillAsync();
            await saying.ContinueWith(_ => { }, TaskScheduler.Default);
            await SayAsync(_first, "hello", id);
            await service.StartAsync(_patience.Token);
        }

        var seen = await reading;
        Assert.All(Enumerable.Range(0, 5), n => Assert.Equal(1, Echoes(seen, $"k{n}")));
    }
}
