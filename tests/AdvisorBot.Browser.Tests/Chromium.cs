using Microsoft.Playwright;

namespace AdvisorBot.Browser.Tests;

/// <summary>The browser of the machine, started once for all tests of a class.</summary>
public sealed class Chromium : IAsyncLifetime
{
    static readonly string[] Places =
    [
        // The engine without the windows around it, which cost a third of every test.
        "/usr/bin/chromium-headless-shell",
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    IPlaywright? _playwright;
    IBrowser? _browser;

    /// <summary>Where the browser is; null when there is none.</summary>
    public static string? Path { get; } = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? Places.FirstOrDefault(File.Exists);

    public async Task InitializeAsync()
    {
        if (Path is null)
            return;
        // As long as actions may take: a machine that does other work is no fault of the page.
        Assertions.SetDefaultExpectTimeout(15_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Path,
            // Tests run as root in containers, and nothing but the site under test is to be reached.
            Args = [
                "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <summary>A window of its own: no cookies, no storage, nothing shared with other tests.</summary>
    public async Task<IBrowserContext> OpenWindowAsync(BrowserNewContextOptions? options = null)
    {
        var browser = _browser
            ?? throw new InvalidOperationException(
                "No Chromium was found. Install it (Debian: apt-get install chromium-headless-shell), or name it in CHROMIUM_PATH.");
        var window = await browser.NewContextAsync(options ?? new() { Locale = "en-US" });
        window.SetDefaultTimeout(15_000);
        return window;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
