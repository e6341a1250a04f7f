namespace AdvisorBot.Harness;

/// <summary>What can be run as a process of its own: the assemblies that lie beside the tests.</summary>
public static class Programs
{
    /// <summary>The service as it is shipped.</summary>
    public static string Adviser { get; } = Path.Combine(AppContext.BaseDirectory, "AdvisorBot.dll");

    /// <summary>The same with <see cref="CountingBot"/> in place of the adviser.</summary>
    public static string Counter { get; } = typeof(Programs).Assembly.Location;
}
