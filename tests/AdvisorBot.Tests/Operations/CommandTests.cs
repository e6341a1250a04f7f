using System.Diagnostics;
using System.Globalization;
using AdvisorBot.Operations;
using AdvisorBot.Tests.Support;
using AdvisorBot.TestSupport;

namespace AdvisorBot.Tests.Operations;

/// <summary>The command line as a person calls it: the program as a process of its own.</summary>
public sealed class CommandTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("commands").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task ValidCataloguesEndWithZero()
    {
        var (code, output, _) = await RunAsync("", "catalog", "validate", Repository.Root);

        Assert.Equal(0, code);
        Assert.Contains("No problems.", output, StringComparison.Ordinal);
        // Of guides in English only there is one line a language.
        Assert.Contains("de: not translated: analytical-data-stores, asynchronous-messaging, ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("untranslated: catalog/", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryProblemIsPrintedWithItsPlaceAndTheCodeIsOne()
    {
        CopyData();
        File.AppendAllText(Path.Combine(_folder, "dialogs", "words.yaml"), "\nnonsense: 1\n");
        File.AppendAllText(Path.Combine(_folder, "catalog", "azure-machine-learning.yaml"), "\nnonsense: 1\n");
        Directory.CreateDirectory(Path.Combine(_folder, "dialogs", "examples"));
        File.WriteAllText(Path.Combine(_folder, "dialogs", "examples", "claims.yaml"), "claims:\n  mine: [we write]\n");

        var (code, output, _) = await RunAsync("", "catalog", "validate", _folder);

        Assert.Equal(1, code);
        Assert.Matches(@"catalog/azure-machine-learning\.yaml:\d+:1: ", output);
        Assert.Matches(@"dialogs/words\.yaml:\d+:1: ", output);
        Assert.Matches(@"dialogs/examples/claims\.yaml:\d+:\d+: ", output);
        Assert.Contains("3 problems.", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("catalog validate {0}", "coffee: 4 tools, 6 questions.")]
    [InlineData("catalog validate --data {0}", "coffee: 4 tools, 6 questions.")]
    [InlineData("catalog validate --Data:Folder={0}", "coffee: 4 tools, 6 questions.")]
    [InlineData("catalog coverage --data {0}", "coffee: 2 benefits, 1 considerations")]
    [InlineData("catalog coverage --Data:Folder={0}", "coffee: 2 benefits, 1 considerations")]
    [InlineData("understand --catalogue coffee --data {0}", "\"question\":\"cups\"")]
    [InlineData("understand --catalogue coffee --Data:Folder={0}", "\"question\":\"cups\"")]
    [InlineData("chat --data {0}", "What do you need?")]
    [InlineData("chat --data={0}", "What do you need?")]
    [InlineData("chat --Data:Folder={0}", "What do you need?")]
    public async Task EveryCommandTakesTheFolderOfTheDataByTheSameNames(string command, string told)
    {
        var data = Path.Combine(_folder, "example");
        ExampleData.Write(data);

        var (code, output, error) = await RunAsync("4 cups\n", string.Format(CultureInfo.InvariantCulture, command, data).Split(' '));

        Assert.Equal("", error);
        Assert.Equal(0, code);
        Assert.Contains(told, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheFolderOfTheDataIsASettingOfTheEnvironmentToo()
    {
        ExampleData.Write(_folder);

        var (_, output, _) = await RunAsync("", ["catalog", "validate"], ("Data__Folder", _folder));

        Assert.Contains("coffee: 4 tools", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMisspeltOptionIsNoFolder()
    {
        var (code, _, error) = await RunAsync("", "catalog", "validate", "--dat", _folder);

        Assert.Equal(1, code);
        Assert.Contains("--dat", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheVersionIsTheOneThatTheChangelogBeginsWith()
    {
        var heading = File.ReadLines(Repository.PathOf("CHANGELOG.md")).First(line => line.StartsWith("## ", StringComparison.Ordinal));

        var (code, output, _) = await RunAsync("", "--version");

        Assert.Equal(0, code);
        Assert.Equal(heading.Split(' ', ',')[1], output.Trim().Split('+')[0]);
        Assert.Equal(ProductVersion.Current, output.Trim().Split('+')[0]);
    }

    [Fact]
    public async Task AFaultyFileStopsTheStartWithAPlainMessage()
    {
        CopyData();
        File.WriteAllText(Path.Combine(_folder, "dialogs", "words.yaml"), "language: en\n");

        var (code, _, error) = await RunAsync("", "chat", $"--Data:Folder={_folder}");

        Assert.Equal(1, code);
        Assert.StartsWith("AdvisorBot cannot start:", error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AConversationCanBeHeldInTheTerminalAndGoesOnAfterAnExit()
    {
        var (_, first, _) = await RunAsync("2\nPython\nexit\n", "chat", "--Advisor:Catalogue=azure-machine-learning");
        var (_, second, _) = await RunAsync("exit\n", "chat", "--Advisor:Catalogue=azure-machine-learning");

        Assert.Contains("1. Preparing data and building models", first, StringComparison.Ordinal);
        Assert.Contains("How will the predictions be made?", first, StringComparison.Ordinal);
        Assert.Contains("Stage: Deploy models", second, StringComparison.Ordinal);
        Assert.Contains("Team skills: Python", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheTerminalIsLeftWithAGoodbye()
    {
        var (code, output, error) = await RunAsync("2\nbye\nPython\n", "chat", "--Advisor:Catalogue=azure-machine-learning");

        Assert.Equal("", error);
        Assert.Equal(0, code);
        Assert.Contains("Goodbye", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Python", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
    }

    [Fact]
    public async Task UnderstandWritesAJsonLineForEveryUtterance()
    {
        const string input = """
            about 2 TB
            help
            {"text": "2", "question": "stage"}
            {"text": "nein, warum?", "question": "offline", "locale": "de-DE", "catalogue": "microsoft-ai-and-ml-2026"}

            """;
        var (code, output, _) = await RunAsync(input, "understand");

        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => System.Text.Json.Nodes.JsonNode.Parse(line)!).ToList();
        Assert.Equal(0, code);
        Assert.Equal(4, lines.Count);
        Assert.Equal("2000000000000..2000000000000", (string?)lines[0]["taken"]![0]!["answer"]);
        Assert.Equal("Help", (string?)lines[1]["intent"]);
        Assert.Equal("deploy", (string?)lines[2]["taken"]![0]!["answer"]);
        Assert.Equal("no", (string?)lines[3]["taken"]![0]!["answer"]);
        Assert.Equal("WhyAsked", (string?)lines[3]["then"]!["intent"]);
    }

    [Theory]
    [InlineData("{\"text\": \"hello\", \"question\": \"mood\"}", "Known: ")]
    [InlineData("{\"text\": \"hello\", \"locale\": \"tlh\"}", "Known: ")]
    [InlineData("{\"question\": \"stage\"}", "text")]
    [InlineData("{\"text\": \"hello\", \"mood\": \"good\"}", "mood")]
    [InlineData("{\"text\"", "Line 2")]
    public async Task UnderstandNamesTheLineItCannotRead(string line, string named)
    {
        var (code, output, error) = await RunAsync($"help\n{line}\n", "understand");

        Assert.Equal(2, code);
        Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("Line 2", error, StringComparison.Ordinal);
        Assert.Contains(named, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--question", "mood")]
    [InlineData("--catalogue", "mood")]
    [InlineData("--language", "tlh")]
    public async Task UnderstandNamesWhatItKnows(string option, string value)
    {
        var (code, _, error) = await RunAsync("hello\n", "understand", option, value);

        Assert.Equal(2, code);
        Assert.Contains("Known: ", error, StringComparison.Ordinal);
    }

    Task<(int Code, string Output, string Error)> RunAsync(string input, params string[] arguments) => RunAsync(input, arguments, []);

    async Task<(int Code, string Output, string Error)> RunAsync(string input, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. arguments])
        {
            WorkingDirectory = _folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["Data__Folder"] = MachineLearningData.Folder;
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    void CopyData()
    {
        foreach (var part in new[] { "catalog", "dialogs" })
        {
            Directory.CreateDirectory(Path.Combine(_folder, part));
            foreach (var file in Directory.EnumerateFiles(Path.Combine(MachineLearningData.Folder, part), "*.yaml"))
                File.Copy(file, Path.Combine(_folder, part, Path.GetFileName(file)));
        }
    }
}
