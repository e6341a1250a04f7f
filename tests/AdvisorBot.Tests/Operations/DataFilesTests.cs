using AdvisorBot.Operations;
using AdvisorBot.TestSupport;

namespace AdvisorBot.Tests.Operations;

public sealed class DataFilesTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("data").FullName;

    public DataFilesTests()
    {
        foreach (var part in new[] { "catalog", "dialogs" })
        {
            Directory.CreateDirectory(Path.Combine(_folder, part));
            foreach (var file in Directory.EnumerateFiles(Path.Combine(MachineLearningData.Folder, part), "*.yaml"))
                File.Copy(file, Path.Combine(_folder, part, Path.GetFileName(file)));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void TheShippedFilesLoad() => Assert.Empty(DataFiles.TryLoad(_folder, out _));

    [Fact]
    public void ProblemsOfAllFilesAreReportedAtOnceInOnePlainMessage()
    {
        Spoil("catalog/azure-machine-learning.yaml", "\nnonsense: 1\n");
        Spoil("dialogs/words.yaml", "\nnonsense: 2\n");
        Spoil("dialogs/vocabulary.yaml", "\nnonsense: 3\n");
        Spoil("dialogs/channels.yaml", "\nother: [4]\n");

        var fault = Assert.Throws<FaultyDataException>(() => DataFiles.Load(_folder));

        foreach (var file in new[] { "catalog/azure-machine-learning.yaml:", "dialogs/words.yaml:", "dialogs/vocabulary.yaml:", "dialogs/channels.yaml:" })
            Assert.Contains(fault.Problems, problem => problem.ToString().StartsWith(file, StringComparison.Ordinal));
        Assert.StartsWith("AdvisorBot cannot start:", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", fault.Message, StringComparison.Ordinal);
    }

    void Spoil(string file, string text) => File.AppendAllText(Path.Combine(_folder, file), text);
}
