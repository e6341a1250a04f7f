using System.Net;
using System.Text;
using AdvisorBot.Channels.Tests.Hostile;
using AdvisorBot.Channels.Tests.Support;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AdvisorBot.Channels.Tests.Operations;

/// <summary>What is wrong with a request is worth one line.</summary>
public sealed class RequestLogTests : IAsyncLifetime
{
    readonly LogLines _log = new(LogLevel.Information);
    readonly Service _service;
    IPEndPoint _server = null!;

    public RequestLogTests() =>
        _service = new()
        {
            Settings = { ["urls"] = "http://127.0.0.1:0" },
            Replacements = services => services.AddLogging(logging => logging.AddProvider(_log))
        };

    public Task InitializeAsync()
    {
        _service.UseKestrel();
        _service.StartServer();
        _server = new(
            IPAddress.Loopback, new Uri(_service.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await _service.DisposeAsync();
        _log.Dispose();
    }

    async Task<int> SendAsync(string path, string rest, bool isWhole = true)
    {
        _log.Lines.Clear();
        var answer = await RawClient.SendAsync(
            _server, Encoding.UTF8.GetBytes($"POST {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n{rest}"),
            isWhole, TimeSpan.FromSeconds(30));
        return RawClient.Status(answer);
    }

    [Theory]
    [InlineData("/chat/session", "Transfer-Encoding: chunked\r\n\r\nffffffffffff\r\n{}", 400)]
    [InlineData("/api/messages", "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}", 400)]
    [InlineData("/api/messages", "Content-Length: 1\r\n\r\n{", 400)]
    [InlineData("/chat/session", "Content-Length: 9\r\n\r\n{\"lang\":1", 400)]
    [InlineData("/chat/session", "Content-Length: 5000\r\n\r\n", 408)]
    public async Task ABodyThatIsBrokenOrTooSlowIsOneLineAtMostAndNoStack(string path, string rest, int status)
    {
        Assert.Equal(status, await SendAsync(path, rest));

        Assert.True(_log.Lines.Count <= 1, string.Join("\n", _log.Lines));
        Assert.All(_log.Lines, entry => Assert.Null(entry.Exception));
    }

    [Fact]
    public async Task WhoLeavesAmidABodyIsOneLineAtMostAndNoStack()
    {
        await SendAsync("/chat/session", "Content-Length: 500\r\n\r\n{", isWhole: false);

        Assert.True(_log.Lines.Count <= 1, string.Join("\n", _log.Lines));
        Assert.All(_log.Lines, entry => Assert.Null(entry.Exception));
    }

    [Fact]
    public async Task ManyBrokenRequestsAreTwentyLinesAMinute()
    {
        _log.Lines.Clear();
        for (var i = 0; i < 100; i++)
            await RawClient.SendAsync(
                _server, "GET /chat/record.md HTTP/1.1\r\nHost: \r\nConnection: close\r\n\r\n"u8.ToArray(), isWhole: true, TimeSpan.FromSeconds(30));

        // On a busy machine they may take more than one minute.
        Assert.InRange(_log.Lines.Count, 1, 50);
    }

    [Fact]
    public async Task AHostThatIsNoneIsRefusedBeforeAnAddressIsMadeOfIt()
    {
        var answer = await RawClient.SendAsync(
            _server, "GET /chat/record.md HTTP/1.1\r\nHost: \r\nConnection: close\r\n\r\n"u8.ToArray(), isWhole: true, TimeSpan.FromSeconds(30));

        Assert.Equal(400, RawClient.Status(answer));
        Assert.All(_log.Lines, entry => Assert.Null(entry.Exception));
    }
}
