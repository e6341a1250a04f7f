using System.Reflection;

namespace AdvisorBot.Operations;

/// <summary>The version of this program, as <c>Version</c> in Directory.Build.props names it.</summary>
static class ProductVersion
{
    /// <summary>Three numbers with points, such as "1.0.0", without the revision that a build appends after a plus.</summary>
    public static string Current { get; } =
        typeof(ProductVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
