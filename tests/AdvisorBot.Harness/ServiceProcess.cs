using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace AdvisorBot.Harness;

/// <summary>The service as a process of its own, to be killed and started again on the same address.</summary>
public sealed class ServiceProcess(string assembly, IReadOnlyDictionary<string, string> settings) : IAsyncDisposable
{
    static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(5) };

    Process? _process;

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}/");

    /// <summary>The only core it may use, as taskset names it; null for all.</summary>
    public string? Core { get; init; }

    /// <summary>The certificates it trusts, in PEM; null for those of the machine.</summary>
    public string? CertificateFile { get; init; }

    /// <summary>What it said last, for a report of failure.</summary>
    public string LastWords { get; private set; } = "";

    /// <summary>How much it has said so far.</summary>
    public LogVolume Said { get; private set; }

    public long WorkingSet
    {
        get
        {
            _process!.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>The memory once collections and timers have come to rest.</summary>
    public async Task<long> SettledWorkingSetAsync()
    {
        var last = long.MaxValue;
        for (var quiet = 0; quiet < 5;)
        {
            await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System);
            quiet = Math.Abs(WorkingSet - last) < 1 << 20 ? quiet + 1 : 0;
            last = WorkingSet;
        }
        return last;
    }

    /// <summary>Processor time used so far; unlike a rate, it tells little of who else is busy on the machine.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process!.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        Launch();
        var ready = new Uri(Address, "health/ready");
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_process!.HasExited)
                throw new InvalidOperationException("The service ended by itself: " + LastWords);
            try
            {
                using var response = await Http.GetAsync(ready, cancellationToken);
                if (response.IsSuccessStatusCode)
                    return;
            }
            catch (Exception error) when (error is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
            {
                // Not listening yet, or too busy starting to answer.
            }
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, cancellationToken);
        }
    }

    /// <summary>SIGKILL: the process gets no chance to do anything.</summary>
    public async Task KillAsync()
    {
        if (_process is not { } process)
            return;
        _process = null;
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    /// <summary>SIGTERM: the process is asked to stop, and takes the time it needs; its exit code.</summary>
    public async Task<int> TerminateAsync()
    {
        var process = _process!;
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync();
        _process = null;
        var code = process.ExitCode;
        process.Dispose();
        return code;
    }

    public async ValueTask DisposeAsync() => await KillAsync();

    void Launch()
    {
        var start = new ProcessStartInfo(Core is null ? "dotnet" : "taskset") { RedirectStandardOutput = true, RedirectStandardError = true };
        if (CertificateFile is not null)
            start.Environment["SSL_CERT_FILE"] = CertificateFile;
        foreach (var argument in Core is null ? [] : new[] { "-c", Core, "dotnet" })
            start.ArgumentList.Add(argument);
        start.ArgumentList.Add(assembly);
        foreach (var (key, value) in settings.Append(new("urls", Address.ToString())).Append(new("WithoutAppId:Allowed", "true")))
            start.ArgumentList.Add($"--{key}={value}");
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    void Hear(string? line)
    {
        if (line is null)
            return;
        LastWords = Tail(LastWords + "\n" + line);
        Said += new LogVolume(1, line.Length + 1);
    }

    static string Tail(string text) => text[Math.Max(0, text.Length - 4000)..];

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
