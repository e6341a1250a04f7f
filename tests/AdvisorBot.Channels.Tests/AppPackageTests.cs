using System.Buffers.Binary;
using System.IO.Compression;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Channels.Tests.Support;
using AdvisorBot.Dialogs;
using AdvisorBot.Judges;
using AdvisorBot.Operations;
using AdvisorBot.Operations.Commands;
using AdvisorBot.Understanding;
using Microsoft.Extensions.DependencyInjection;

namespace AdvisorBot.Channels.Tests;

/// <summary>The zip that Teams installs the app from.</summary>
public sealed class AppPackageTests(Service service) : IClassFixture<Service>, IDisposable
{
    const string AppId = "11111111-2222-3333-4444-555555555555";

    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("advisor-package-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task TheManifestAndItsTranslationsFollowTheirSchemas()
    {
        var package = Make();

        Assert.Empty(await Judge.ProblemsOfAsync(Json(package, "manifest.json"), [Json(package, "de.json"), Json(package, "es.json")]));
    }

    [Fact]
    public async Task AManifestThatDoesNotFollowItsSchemaIsSeen()
    {
        var manifest = Json(Make(), "manifest.json");
        manifest["name"]!["short"] = new string('x', 31);
        var translation = new JsonObject { ["$schema"] = manifest["$schema"]!.DeepClone(), ["bots[0].nothing"] = "x" };

        var problems = await Judge.ProblemsOfAsync(manifest, [translation]);

        Assert.Contains(problems, problem => problem.StartsWith("manifest: /name/short", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.StartsWith("localization:", StringComparison.Ordinal));
    }

    [Fact]
    public void SharedAndPrivateChannelsMayHaveIt() =>
        Assert.Equal("tier1", (string?)Json(Make(), "manifest.json")["supportsChannelFeatures"]);

    [Fact]
    public void CopilotMayHaveItAsAnAgentOfItsOwnEngine()
    {
        var manifest = Json(Make(), "manifest.json");

        Assert.Contains("copilot", manifest["bots"]![0]!["scopes"]!.AsArray().Select(scope => (string)scope!));
        var agent = Assert.Single(manifest["copilotAgents"]!["customEngineAgents"]!.AsArray());
        Assert.Equal(("bot", AppId), ((string)agent!["type"]!, (string)agent["id"]!));
    }

    [Fact]
    public void ItsVersionIsTheProgramsOwn() =>
        Assert.Equal(ProductVersion.Current, (string?)Json(Make(), "manifest.json")["version"]);

    [Fact]
    public void ThePlaceholdersAreFilledIn()
    {
        var manifest = Json(Make(), "manifest.json");

        Assert.Equal(AppId, (string?)manifest["id"]);
        Assert.Equal(AppId, (string?)manifest["bots"]![0]!["botId"]);
        Assert.Equal(AppId, (string?)manifest["composeExtensions"]![0]!["botId"]);
        Assert.Equal("https://advisor.example.com/privacy.html", (string?)manifest["developer"]!["privacyUrl"]);
        Assert.DoesNotContain("${{", manifest.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("websiteUrl")]
    [InlineData("privacyUrl")]
    [InlineData("termsOfUseUrl")]
    public async Task ThePagesItPointsToAreServed(string page)
    {
        using var client = service.CreateClient();
        var address = new Uri((string)Json(Make(), "manifest.json")["developer"]![page]!);

        using var response = await client.GetAsync(address.AbsolutePath);

        Assert.True(response.IsSuccessStatusCode, $"{address}: {response.StatusCode}");
        Assert.Contains("AdvisorBot", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("color.png", 192, 2)]
    [InlineData("outline.png", 32, 6)]
    public void TheIconsHaveTheirSizes(string name, int side, byte colourType)
    {
        var icon = Make()[name];

        Assert.Equal(side, BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)));
        Assert.Equal(side, BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20)));
        // 2: opaque; 6: with transparency.
        Assert.Equal(colourType, icon[25]);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("es")]
    public void EveryCommandOfTheListsIsUnderstoodInItsLanguage(string language)
    {
        var interpreter = service.Services.GetRequiredService<CurrentKnowledge>().Value.Editions.Get("azure-machine-learning", language).Interpreter;
        var commands = Commands(Make(), language).ToList();

        Assert.Equal(17, commands.Count);
        Assert.DoesNotContain(commands, command => interpreter.Read(command, new(null, Answers.Empty)).Intent is Intent.None or Intent.Answer);
    }

    [Fact]
    public void TheSameInputGivesTheSameFile()
    {
        Make();
        var first = File.ReadAllBytes(ZipFile);
        Make();

        Assert.Equal(first, File.ReadAllBytes(ZipFile));
    }

    [Theory]
    [InlineData("my-bot", "advisor.example.com", "--app-id takes a GUID")]
    [InlineData(AppId, "https://advisor.example.com", "--domain takes a host name")]
    [InlineData(AppId, "advisor.example.com/bot", "--domain takes a host name")]
    [InlineData(AppId, "localhost", "--domain takes a host name")]
    public void WhatFitsNoManifestIsRefusedWithTheWayToMendIt(string appId, string domain, string says)
    {
        var (code, error) = Run(appId, domain);

        Assert.Equal(1, code);
        Assert.StartsWith(says, error, StringComparison.Ordinal);
        Assert.False(File.Exists(ZipFile));
    }

    [Theory]
    [InlineData("{", "manifest.json is no JSON, line 1")]
    [InlineData("""{"icons":{"color":"nowhere.png","outline":"nowhere.png"}}""", "nowhere.png")]
    public void AFaultyManifestIsRefusedWithItsPlace(string manifest, string says)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "manifest.json"), manifest);

        var (code, error) = Run(AppId, "advisor.example.com", "--from", _folder.FullName);

        Assert.Equal(1, code);
        Assert.Contains(says, error, StringComparison.Ordinal);
    }

    string ZipFile => Path.Combine(_folder.FullName, "app.zip");

    Dictionary<string, byte[]> Make()
    {
        var (code, error) = Run(AppId, "Advisor.Example.com");
        Assert.True(code == 0, error);
        using var zip = System.IO.Compression.ZipFile.OpenRead(ZipFile);
        return zip.Entries.ToDictionary(entry => entry.FullName, Content);
    }

    (int Code, string Error) Run(string appId, string domain, params string[] more)
    {
        using var error = new StringWriter();
        string[] arguments = ["package", "--app-id", appId, "--domain", domain, "--to", ZipFile, .. more];
        var code = TeamsCommand.Create().Parse(arguments).Invoke(new() { Output = TextWriter.Null, Error = error });
        return (code, error.ToString());
    }

    static byte[] Content(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    static JsonObject Json(Dictionary<string, byte[]> package, string name) => JsonNode.Parse(package[name])!.AsObject();

    static IEnumerable<string> Commands(Dictionary<string, byte[]> package, string language) =>
        language == "en"
            ? Json(package, "manifest.json")["bots"]![0]!["commandLists"]!.AsArray()
                .SelectMany(list => list!["commands"]!.AsArray())
                .Select(command => (string)command!["title"]!)
            : Json(package, $"{language}.json")
                .Where(text => text.Key.StartsWith("bots", StringComparison.Ordinal) && text.Key.EndsWith("title", StringComparison.Ordinal))
                .Select(text => (string)text.Value!);
}
