namespace AdvisorBot.Turns.Tests.Crashes;

/// <summary>A test that mounts a disk of its own. In continuous integration it runs in any case, and fails if it cannot.</summary>
sealed class RootFactAttribute : FactAttribute
{
    public RootFactAttribute()
    {
        if (Environment.UserName != "root" && Environment.GetEnvironmentVariable("CI") is null)
            Skip = "Mounting a small disk needs root.";
    }
}
