using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace AdvisorBot.Turns.Tests.Storage;

/// <summary>A real redis-server of the tests' own, on a free loopback port, that writes every command to its file before it answers.</summary>
public sealed class RedisServer : IAsyncLifetime
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("advisor-redis-");
    Process? _process;

    public int Port { get; } = FreePort();

    public async Task InitializeAsync()
    {
        var start = new ProcessStartInfo("redis-server",
            ["--port", $"{Port}", "--bind", "127.0.0.1", "--dir", _folder.FullName, "--appendonly", "yes", "--appendfsync", "always", "--save", ""])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            _process = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw new InvalidOperationException("These tests need redis-server on the path (Debian: apt-get install redis-server).", exception);
        }
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains("Ready to accept connections", StringComparison.Ordinal))
            {
                // Whatever it says later must be read, or the pipe fills up.
                _ = _process.StandardOutput.ReadToEndAsync();
                return;
            }
        }
        throw new InvalidOperationException("redis-server ended before it was ready: " + await _process.StandardError.ReadToEndAsync());
    }

    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    public async Task DisposeAsync()
    {
        await KillAsync();
        _folder.Delete(recursive: true);
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
