namespace AdvisorBot.Browser.Tests;

/// <summary>A test in a real browser. Without one it is skipped with the reason; in continuous integration it fails instead.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Missing;

    /// <summary>Why no test can run; null when they can, or have to.</summary>
    public static string? Missing { get; } = Chromium.Path is null && Environment.GetEnvironmentVariable("CI") is null
        ? "No Chromium was found. Install it (Debian: apt-get install chromium-headless-shell), or name it in CHROMIUM_PATH."
        : null;
}
