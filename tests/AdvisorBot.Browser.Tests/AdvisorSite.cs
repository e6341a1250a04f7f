using System.Diagnostics;
using System.Text.RegularExpressions;
using AdvisorBot.TestSupport;

namespace AdvisorBot.Browser.Tests;

/// <summary>The service as a process of its own, with a data folder of its own, on a port that the system chooses.</summary>
public sealed partial class AdvisorSite : IAsyncLifetime
{
    /// <summary>The service under test: the one that was built with the tests, or another, such as a published one.</summary>
    static readonly string Service = Environment.GetEnvironmentVariable("ADVISOR_SERVICE") ?? Path.Combine(AppContext.BaseDirectory, "AdvisorBot.dll");

    readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("advisor-site-");

    // Learning takes a minute of the processor after every start: what is heard would depend on when it is said.
    readonly Dictionary<string, string> _settings = new() { ["Understanding__Likeness"] = "Off", ["Data__Folder"] = MachineLearningData.Folder };
    Process? _process;

    /// <summary>Where the site is, with a slash at the end.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1:0/");

    public bool IsRunning => _process is not null;

    /// <summary>Sets a setting for the next start, such as <c>DirectLine__AllowedOrigins__0</c>.</summary>
    public void Set(string name, string value) => _settings[name] = value;

    public async Task InitializeAsync()
    {
        await StartAsync();
        // What a first request compiles is no fault of the page.
        using var http = new HttpClient();
        using var response = await http.GetAsync(Address);
    }

    /// <summary>Starts the service and waits until it listens; on the same port as before, if it ran before.</summary>
    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet", [Service, "--urls", Address.ToString().TrimEnd('/')])
        {
            WorkingDirectory = _data.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in _settings)
            start.Environment[name] = value;
        _process = Process.Start(start) ?? throw new InvalidOperationException("The service did not start.");
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var output = new System.Collections.Concurrent.ConcurrentQueue<string>();
        void Read(object sender, DataReceivedEventArgs line)
        {
            output.Enqueue(line.Data ?? "");
            if (ListeningOn().Match(line.Data ?? "") is { Success: true } match)
                listening.TrySetResult(new(match.Groups[1].Value + "/"));
        }
        _process.OutputDataReceived += Read;
        _process.ErrorDataReceived += Read;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        var first = await Task.WhenAny(listening.Task, _process.WaitForExitAsync());
        if (first != listening.Task)
            throw new InvalidOperationException($"The service ended before it listened:{Environment.NewLine}{string.Join(Environment.NewLine, output)}");
        Address = await listening.Task;
    }

    /// <summary>Ends the service at once, as a crash would.</summary>
    public async Task KillAsync()
    {
        if (_process is null)
            return;
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    public async Task DisposeAsync()
    {
        await KillAsync();
        _data.Delete(recursive: true);
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex ListeningOn();
}
