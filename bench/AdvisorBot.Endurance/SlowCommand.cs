using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace AdvisorBot.Endurance;

/// <summary>Hundreds of requests whose bodies never come, while others use the service.</summary>
static class SlowCommand
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static async Task<int> RunAsync(string[] args)
    {
        var settings = new ConfigurationBuilder().AddCommandLine(args).Build();
        var count = settings.GetValue("bodies", 600);
        var folder = Directory.CreateTempSubdirectory("advisor-slow-");
        var storage = new Dictionary<string, string>
        {
            ["Storage:File"] = Path.Combine(folder.FullName, "advisor.db"),
            ["DirectLine:KeyFile"] = Path.Combine(folder.FullName, "direct-line.key"),
            ["DirectLine:ConversationsPerMinute"] = "100000",
            ["Understanding:Likeness"] = "Off",
        };
        await using var service = new ServiceProcess(Programs.Adviser, storage);
        try
        {
            await service.StartAsync(default);
            // Each visitor is somebody else.
            using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = service.Address };
            await VisitAsync(http);
            var (before, said) = (service.WorkingSet, service.Said);
            using var ended = new CancellationTokenSource();
            var visits = VisitUntilAsync(http, ended.Token);
            var watch = Stopwatch.StartNew();
            var answers = await Task.WhenAll(Enumerable.Range(0, count).Select(n => StallAsync(service.Address, n)));
            var took = watch.Elapsed;
            await ended.CancelAsync();
            var (visited, longest) = await visits;
            var lines = service.Said - said;
            var counted = string.Join(", ", answers.CountBy(status => status).Select(pair => $"{pair.Value} times {pair.Key}"));
            Console.WriteLine($"{count} bodies that never came: {counted} within {took.TotalSeconds:0.0} s; "
                + $"{visited} sessions were opened meanwhile, the slowest in {longest.TotalMilliseconds:0} ms; "
                + $"{lines.Lines} lines of {lines.Bytes} bytes logged; {before >> 20} MB before, {service.WorkingSet >> 20} MB after");
            return answers.All(status => status == 408) ? 0 : 1;
        }
        finally
        {
            await service.DisposeAsync();
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Promises a body, sends one byte of it now and then never again; the status that is answered, 0 for none.</summary>
    static async Task<int> StallAsync(Uri address, int n)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, address.Port), patience.Token);
        var path = n % 2 == 0 ? "/chat/session" : "/api/messages";
        var head = $"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{{";
        await socket.SendAsync(Encoding.ASCII.GetBytes(head), patience.Token);
        var answer = new byte[256];
        try
        {
            var length = await socket.ReceiveAsync(answer, patience.Token);
            var digits = Encoding.ASCII.GetString(answer, 9, 3);
            return length > 12 && int.TryParse(digits, CultureInfo.InvariantCulture, out var status) ? status : 0;
        }
        catch (SocketException)
        {
            return 0;
        }
    }

    static async Task<(int Visits, TimeSpan Longest)> VisitUntilAsync(HttpClient http, CancellationToken ended)
    {
        var (visits, longest) = (0, TimeSpan.Zero);
        while (!ended.IsCancellationRequested)
        {
            var took = await VisitAsync(http);
            (visits, longest) = (visits + 1, took > longest ? took : longest);
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, CancellationToken.None);
        }
        return (visits, longest);
    }

    static async Task<TimeSpan> VisitAsync(HttpClient http)
    {
        var started = Stopwatch.GetTimestamp();
        using var response = await http.PostAsJsonAsync("chat/session", new { fresh = true });
        response.EnsureSuccessStatusCode();
        return Stopwatch.GetElapsedTime(started);
    }
}
