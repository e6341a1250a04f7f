namespace AdvisorBot.Browser.Tests;

/// <summary>A test in a real browser through a real nginx. Without either it is skipped with the reason; in continuous integration it fails instead.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class NginxTheoryAttribute : TheoryAttribute
{
    public NginxTheoryAttribute() => Skip = BrowserFactAttribute.Missing ?? Missing;

    static string? Missing { get; } = Nginx.Path is null && Environment.GetEnvironmentVariable("CI") is null
        ? "No nginx was found. Install it (Debian: apt-get install nginx-light), or name it in NGINX_PATH."
        : null;
}
