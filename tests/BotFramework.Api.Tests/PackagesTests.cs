using System.Runtime.Loader;
using System.Xml.Linq;

namespace BotFramework.Api.Tests;

/// <summary>What Microsoft's packages hold comes from them, and from nothing of ours that bears their names.</summary>
public class PackagesTests
{
    // Microsoft signs its assemblies with this key; ours bear no signature.
    const string MicrosoftKey = "31bf3856ad364e35";

    static readonly string[] Ours = ["Microsoft.Bot.Builder.Dialogs", "Microsoft.Bot.Builder.Testing", "Microsoft.Recognizers.Text.Choice"];

    public static TheoryData<string> Served =>
    [
        "Microsoft.Bot.Schema",
        "Microsoft.Bot.Connector",
        "Microsoft.Bot.Connector.Streaming",
        "Microsoft.Bot.Streaming",
        "Microsoft.Bot.Builder",
        "Microsoft.Bot.Builder.Integration.AspNet.Core",
        "Microsoft.Recognizers.Text",
        "Microsoft.Recognizers.Text.Number",
        "Microsoft.Recognizers.Text.NumberWithUnit",
        "Microsoft.Recognizers.Text.DateTime",
    ];

    [Theory]
    [MemberData(nameof(Served))]
    public void NoAssemblyOfOursBearsTheNameOfAServedPackage(string package) => Assert.DoesNotContain(package, Projects(), StringComparer.OrdinalIgnoreCase);

    [Fact]
    public void OfTheFrameworkOnlyWhatIsNotServedIsOurs() =>
        Assert.Equal(
            Ours,
            Projects().Where(name => name.StartsWith("Microsoft.", StringComparison.Ordinal) && !name.EndsWith(".Tests", StringComparison.Ordinal)).Order());

    [Fact]
    public void TheServiceRunsOnMicrosoftsAssemblies()
    {
        var files = Directory.GetFiles(AppContext.BaseDirectory, "Microsoft.*.dll")
            .Where(file =>
                Path.GetFileName(file).StartsWith("Microsoft.Bot.", StringComparison.Ordinal)
                    || Path.GetFileName(file).StartsWith("Microsoft.Recognizers.", StringComparison.Ordinal))
            .ToList();

        Assert.All(
            ["Microsoft.Bot.Builder.dll", "Microsoft.Bot.Builder.Integration.AspNet.Core.dll", "Microsoft.Recognizers.Text.Number.dll"],
            name => Assert.Contains(name, files.Select(Path.GetFileName)));
        Assert.All(
            files.Where(file => !Ours.Contains(Path.GetFileNameWithoutExtension(file))),
            file => Assert.Equal(MicrosoftKey, Convert.ToHexStringLower(AssemblyLoadContext.GetAssemblyName(file).GetPublicKeyToken() ?? [])));
    }

    /// <summary>The names of the assemblies that the repository's projects make.</summary>
    static List<string> Projects()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "AdvisorBot.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds AdvisorBot.sln.");

        return [.. Directory.EnumerateFiles(folder.FullName, "*.csproj", SearchOption.AllDirectories).Select(AssemblyName)];
    }

    static string AssemblyName(string project) =>
        XDocument.Load(project).Descendants("AssemblyName").FirstOrDefault()?.Value ?? Path.GetFileNameWithoutExtension(project);
}
