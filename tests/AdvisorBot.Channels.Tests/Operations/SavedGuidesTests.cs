using AdvisorBot.Channels.Tests.DirectLine.Support;
using AdvisorBot.Dialogs;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Operations;
using AdvisorBot.TestSupport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AdvisorBot.Channels.Tests.Operations;

/// <summary>A file that is saved beside the running service changes what it says and shows.</summary>
public sealed class SavedGuidesTests : IAsyncLifetime
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("advisor-saved-");
    readonly DirectLineSite _site;

    public SavedGuidesTests()
    {
        foreach (var file in Directory.EnumerateFiles(MachineLearningData.Folder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_data.FullName, Path.GetRelativePath(MachineLearningData.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        _site = new DirectLineSite
        {
            Replacements = services => services.AddSingleton(provider => new CurrentKnowledge(DataFiles.Load(_data.FullName)
                .Know(provider.GetRequiredService<IOptions<GuideOptions>>().Value, TimeProvider.System))),
        }.Set("Data:Folder", _data.FullName).Set("Data:Watch", "true");
    }

    public Task InitializeAsync() => _site.InitializeAsync();

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        _data.Delete(recursive: true);
    }

    [Fact]
    public async Task TheGreetingThePageAndTheHealthFollowASavedFile()
    {
        Assert.Contains("Hello! I help you choose", await _site.Http.GetStringAsync("/"), StringComparison.Ordinal);
        var before = await EditionAsync();
        var replaced = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _site.Services.GetRequiredService<CurrentKnowledge>().Replaced += replaced.SetResult;

        var words = Path.Combine(_data.FullName, "dialogs", "words.yaml");
        await File.WriteAllTextAsync(words, (await File.ReadAllTextAsync(words)).Replace("hello: 'Hello!", "hello: 'Good day!", StringComparison.Ordinal));
        await replaced.Task.WaitAsync(Patience);

        Assert.Contains("Good day! I help you choose", await _site.Http.GetStringAsync("/"), StringComparison.Ordinal);
        Assert.NotEqual(before, await EditionAsync());
    }

    async Task<string> EditionAsync()
    {
        var guides = JsonNode.Parse(await _site.Http.GetStringAsync("/health/ready"))!["guides"]!;
        Assert.Equal("Healthy", (string?)guides["status"]);
        return (string)guides["edition"]!;
    }
}
