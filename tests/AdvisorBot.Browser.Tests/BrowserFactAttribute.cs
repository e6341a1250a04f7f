namespace AdvisorBot.Browser.Tests;

/// <summary>A test in a real browser. Without one it is skipped with the reason; in continuous integration it fails instead.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Chromium.Path is null && Environment.GetEnvironmentVariable("CI") is null)
            Skip = "No Chromium was found. Install it (Debian: apt-get install chromium), or name it in CHROMIUM_PATH.";
    }
}
