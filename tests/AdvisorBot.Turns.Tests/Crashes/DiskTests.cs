using System.Net;
using System.Text;
using AdvisorBot.Harness;

namespace AdvisorBot.Turns.Tests.Crashes;

/// <summary>A disk that is full or read-only: the service says so, refuses, loses nothing, and goes on when it can.</summary>
public sealed class DiskTests : IDisposable
{
    readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(20) };

    public void Dispose() => _http.Dispose();

    static ServiceProcess Service(SmallDisk disk) => new(Programs.Counter, new Dictionary<string, string>
    {
        ["Storage:File"] = Path.Combine(disk.Path, "advisor.db"),
    });

    async Task<(HttpStatusCode Status, string Body)> SayAsync(ServiceProcess service, string text)
    {
        var activity = $$$"""
            {"type":"message","id":"{{{text}}}","text":"{{{text}}}","deliveryMode":"expectReplies","channelId":"test","conversation":{"id":"c"},"from":{"id":"u"},"recipient":{"id":"bot"}}
            """;
        using var content = new StringContent(activity, Encoding.UTF8, "application/json");
        using var response = await _http.PostAsync(new Uri(service.Address, "api/messages"), content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    async Task<(HttpStatusCode Status, string Body)> ReadyAsync(ServiceProcess service)
    {
        using var response = await _http.GetAsync(new Uri(service.Address, "health/ready"));
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    [RootFact]
    public async Task AFullDiskRefusesTurnsUntilThereIsRoomAgain()
    {
        await using var disk = await SmallDisk.MountAsync();
        await using var service = Service(disk);
        await service.StartAsync(default);
        Assert.Contains("1: before", (await SayAsync(service, "before")).Body, StringComparison.Ordinal);
        disk.Fill();

        // What fits into pages the file has already may still succeed, but not for long.
        var (n, refused) = (0, default((HttpStatusCode Status, string Body)));
        do
            refused = await SayAsync(service, $"m{++n}");
        while (refused.Status == HttpStatusCode.OK && n < 500);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.Status);
        // Which file of which machine it is concerns nobody outside.
        Assert.Contains("cannot keep anything right now", refused.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("advisor.db", refused.Body, StringComparison.Ordinal);
        var ready = await ReadyAsync(service);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.Status);
        Assert.Contains("is full", ready.Body, StringComparison.Ordinal);

        disk.Empty();
        Assert.Equal(HttpStatusCode.OK, (await ReadyAsync(service)).Status);
        Assert.Contains($"{n + 1}: m{n}", (await SayAsync(service, $"m{n}")).Body, StringComparison.Ordinal);
        Assert.Contains("1: before", (await SayAsync(service, "before")).Body, StringComparison.Ordinal);
    }

    [RootFact]
    public async Task AReadOnlyDiskIsSaidAndTheServiceWorksOnceItIsWritable()
    {
        await using var disk = await SmallDisk.MountAsync("size=2m,ro");
        await using var service = Service(disk);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var starting = service.StartAsync(patience.Token);
        var ready = await UntilAnsweredAsync(service, patience.Token);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.Status);
        Assert.Contains("advisor.db", ready.Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await SayAsync(service, "a")).Status);

        await disk.MakeWritableAsync();

        await starting;
        Assert.Contains("1: a", (await SayAsync(service, "a")).Body, StringComparison.Ordinal);
    }

    async Task<(HttpStatusCode Status, string Body)> UntilAnsweredAsync(ServiceProcess service, CancellationToken patience)
    {
        while (true)
        {
            try
            {
                return await ReadyAsync(service);
            }
            catch (HttpRequestException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, patience);
            }
        }
    }
}
