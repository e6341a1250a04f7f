using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace AdvisorBot.Harness;

/// <summary>A real redis-server on a free loopback port, that writes every command to its file before it answers.</summary>
/// <param name="primary">The port of the server whose replica it is; null for a server of its own.</param>
public sealed class RedisServer(string folder, int? primary = null) : IAsyncDisposable
{
    Process? _process;

    public int Port { get; } = FreePort();

    /// <summary>Settings that make the service use this server.</summary>
    public IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["Storage:Provider"] = "Redis",
        ["Storage:Redis"] = $"127.0.0.1:{Port}",
    };

    public async Task StartAsync()
    {
        var start = new ProcessStartInfo(
            "redis-server",
            ["--port", $"{Port}", "--bind", "127.0.0.1", "--dir", folder, "--appendonly", "yes", "--appendfsync", "always", "--save", "", .. Following()])
        {
            RedirectStandardOutput = true,
        };
        try
        {
            _process = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw new InvalidOperationException("redis-server is needed on the path (Debian: apt-get install redis-server).", exception);
        }
        var said = "";
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            said += line + "\n";
            if (line.Contains("Ready to accept connections", StringComparison.Ordinal))
            {
                // Whatever it says later must be read, or the pipe fills up.
                _ = _process.StandardOutput.ReadToEndAsync();
                return;
            }
        }
        throw new InvalidOperationException("redis-server ended before it was ready: " + said);
    }

    string[] Following() => primary is { } port ? ["--replicaof", "127.0.0.1", $"{port}"] : [];

    public async Task KillAsync()
    {
        if (_process is not { } process)
            return;
        _process = null;
        // With the child that may be writing its file anew.
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    public async Task RestartAsync()
    {
        await KillAsync();
        await StartAsync();
    }

    public async ValueTask DisposeAsync() => await KillAsync();

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
