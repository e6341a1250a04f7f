using AdvisorBot.Dialogs;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Operations;
using AdvisorBot.Operations.Editing;
using AdvisorBot.Operations.Likeness;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Storage;
using AdvisorBot.Tests.Support;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace AdvisorBot.Tests.Operations.Editing;

/// <summary>Data files that are saved while the service runs take effect, all of them or none.</summary>
public sealed class LiveEditTests : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    readonly string _folder = Directory.CreateTempSubdirectory("live-edit").FullName;
    readonly Pauses _clock = new();
    readonly Lines _log = new();
    readonly CurrentKnowledge _knowledge;
    readonly LiveEdit _edit;

    public LiveEditTests()
    {
        ExampleData.Write(_folder);
        _knowledge = new(DataFiles.Load(_folder).Know(new() { Catalogue = "coffee" }, TimeProvider.System));
        _edit = Edit(_knowledge, _clock);
    }

    public void Dispose()
    {
        _edit.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task ASavedFileIsInServiceAndTheLogNamesIt()
    {
        await LookAsync();
        Save("catalog/coffee.yaml", "title: Ways to brew coffee", "title: Ways to make coffee");

        await LookAsync();

        Assert.Equal("Ways to make coffee", Title);
        Assert.Contains("catalog/coffee.yaml", Assert.Single(_log.Written), StringComparison.Ordinal);
        Assert.Equal(DataFingerprint.Of(_folder).Value, _knowledge.Value.Fingerprint);
    }

    [Fact]
    public async Task FilesThatAreSavedOneAfterAnotherAreTakenTogether()
    {
        var before = _knowledge.Value;
        Save("catalog/coffee.yaml", "title: Ways to brew coffee", "title: Half of it");
        // While it waits for the files to rest, another one is saved, which belongs to it.
        _clock.Once = () => Save("dialogs/words.yaml", "hello: 'Hello!", "hello: 'Good day!");
        var replaced = 0;
        _knowledge.Replaced += () => replaced++;

        await LookAsync();

        Assert.Equal(1, replaced);
        Assert.Equal("Half of it", Title);
        Assert.StartsWith("Good day!", ReplyText.Of(await new BotUnderTest(_knowledge).JoinAsync()), StringComparison.Ordinal);
        Assert.StartsWith("Hello!", before.Wordings.Get("en").Say(WelcomePhrases.Hello), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OfFaultyFilesNoneIsInServiceAndThePlaceIsToldInTheLogAndByTheHealth()
    {
        Save("catalog/coffee.yaml", "title: Ways to brew coffee", "titel: Ways to make coffee");
        Save("dialogs/words.yaml", "hello: 'Hello!", "hello: 'Good day!");

        await LookAsync();
        await LookAsync();

        Assert.Equal("Ways to brew coffee", Title);
        Assert.StartsWith("Hello!", ReplyText.Of(await new BotUnderTest(_knowledge).JoinAsync()), StringComparison.Ordinal);
        Assert.Contains("catalog/coffee.yaml:4:1: The key `titel` is not known here.", Assert.Single(_log.Written), StringComparison.Ordinal);
        var health = await HealthAsync();
        Assert.Equal(HealthStatus.Degraded, health.Status);
        Assert.Contains("catalog/coffee.yaml:4:1", (string)health.Data["problems"], StringComparison.Ordinal);

        Save("catalog/coffee.yaml", "titel: Ways to make coffee", "title: Ways to make coffee");
        await LookAsync();

        Assert.Equal("Ways to make coffee", Title);
        Assert.StartsWith("Good day!", ReplyText.Of(await new BotUnderTest(_knowledge).JoinAsync()), StringComparison.Ordinal);
        Assert.Equal(HealthStatus.Healthy, (await HealthAsync()).Status);
    }

    [Fact]
    public async Task FaultyFilesThatAreAsBeforeAgainAreNoFaultAnyMore()
    {
        Save("catalog/coffee.yaml", "title: Ways to brew coffee", "titel: Ways to brew coffee");
        await LookAsync();
        Save("catalog/coffee.yaml", "titel: Ways to brew coffee", "title: Ways to brew coffee");

        await LookAsync();

        Assert.Equal(HealthStatus.Healthy, (await HealthAsync()).Status);
    }

    [Fact]
    public async Task TheGuideThatTheSettingsNameIsNotTakenOut()
    {
        Save("catalog/coffee.yaml", "id: coffee\n", "id: tea\n");
        File.Move(Path.Combine(_folder, "catalog/coffee.yaml"), Path.Combine(_folder, "catalog/tea.yaml"));

        await LookAsync();

        Assert.True(_edit.Status.IsFaulty);
        Assert.Contains("Advisor:Catalogue is `coffee`, and there is no such catalogue.", Assert.Single(_log.Written), StringComparison.Ordinal);
        Assert.Equal("Ways to brew coffee", Title);
    }

    [Fact]
    public async Task AFolderThatIsAwayForAWhileIsToldOnceAndTheGuidesStay()
    {
        Directory.Move(Path.Combine(_folder, "dialogs"), Path.Combine(_folder, "away"));
        await LookAsync();
        await LookAsync();
        Assert.Equal("Ways to brew coffee", Title);
        Assert.Single(_log.Written);

        Directory.Move(Path.Combine(_folder, "away"), Path.Combine(_folder, "dialogs"));
        await LookAsync();

        Assert.False(_edit.Status.IsFaulty);
    }

    [Fact]
    public async Task AnswersAreKeptAndThoseWhoseChoiceOrQuestionIsGoneAreNamedOnce()
    {
        var bot = new BotUnderTest(_knowledge);
        await bot.JoinAsync();
        await bot.TapAsync("""{"revision":1,"question":"part","answer":"brew"}""");
        await bot.TapAsync("""{"revision":1,"question":"wishes","answer":"strong,quiet"}""");
        Assert.Contains("quiet", ReplyText.Of(await bot.SayAsync("recap")), StringComparison.OrdinalIgnoreCase);
        RemoveTheChoiceOfQuiet();

        await LookAsync();

        Assert.False(_edit.Status.IsFaulty, string.Join('\n', _edit.Status.Problems));
        var reply = ReplyText.Of(await bot.SayAsync("recap"));
        Assert.Contains("1 of your answers no longer fits my questions: Wishes: Quiet.", reply, StringComparison.Ordinal);
        Assert.Contains("Wishes: Strong", reply, StringComparison.Ordinal);
        Assert.DoesNotContain("no longer fits", ReplyText.Of(await bot.SayAsync("recap")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhereNothingTellsOfASavedFileTheNextLookFindsIt()
    {
        var clock = new FakeTimeProvider();
        using var edit = Edit(_knowledge, clock);
        var replaced = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _knowledge.Replaced += replaced.SetResult;
        // No event: of files in other folders the system tells nothing, and the hash sees through the link.
        var elsewhere = Directory.CreateTempSubdirectory("elsewhere").FullName;
        var file = Path.Combine(_folder, "catalog", "coffee.yaml");
        File.Move(file, Path.Combine(elsewhere, "coffee.yaml"));
        File.CreateSymbolicLink(file, Path.Combine(elsewhere, "coffee.yaml"));
        await edit.StartAsync(default);

        File.WriteAllText(
            Path.Combine(elsewhere, "coffee.yaml"),
            File.ReadAllText(file).Replace("title: Ways to brew coffee", "title: From a share", StringComparison.Ordinal));
        while (!replaced.Task.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.Equal("From a share", Title);
        await edit.StopAsync(default);
        Directory.Delete(elsewhere, recursive: true);
    }

    [Fact]
    public async Task TwoReplicasComeToTheSameByThemselvesWithinMoments()
    {
        var other = new CurrentKnowledge(DataFiles.Load(_folder).Know(new(), TimeProvider.System));
        using var one = Edit(_knowledge, TimeProvider.System);
        using var two = Edit(other, TimeProvider.System);
        var both = new[] { _knowledge, other }.Select(knowledge =>
        {
            var replaced = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            knowledge.Replaced += replaced.SetResult;
            return replaced.Task;
        }).ToList();
        await one.StartAsync(default);
        await two.StartAsync(default);

        Save("catalog/coffee.yaml", "title: Ways to brew coffee", "title: Ways to make coffee");
        await Task.WhenAll(both).WaitAsync(Patience);

        Assert.Equal("Ways to make coffee", other.Value.Library.Get("coffee", "en").Catalogue.Title);
        Assert.Equal(_knowledge.Value.Fingerprint, other.Value.Fingerprint);
        await one.StopAsync(default);
        await two.StopAsync(default);
    }

    [Fact]
    public async Task SwitchedOffNothingIsLookedAt()
    {
        using var edit = Edit(_knowledge, _clock, new() { Watch = false });
        Save("catalog/coffee.yaml", "title: Ways to brew coffee", "title: Ways to make coffee");

        await edit.StartAsync(default);
        await edit.ExecuteTask!;

        Assert.Equal("Ways to brew coffee", Title);
    }

    [Fact]
    public async Task ATurnGoesOnByTheGuidesItBeganWith()
    {
        var turn = _knowledge.Value;
        Save("catalog/coffee.yaml", "title: Ways to brew coffee", "title: Ways to make coffee");

        await LookAsync();

        Assert.Equal("Ways to brew coffee", turn.Editions.Get("coffee", "en").Advisor.Catalogue.Title);
        Assert.Equal("Ways to make coffee", _knowledge.Value.Editions.Get("coffee", "en").Advisor.Catalogue.Title);
    }

    string Title => _knowledge.Value.Library.Get("coffee", "en").Catalogue.Title;

    Task LookAsync() => _edit.LookAsync(CancellationToken.None);

    Task<HealthCheckResult> HealthAsync() => new GuidesHealthCheck(_edit, _knowledge).CheckHealthAsync(new());

    void RemoveTheChoiceOfQuiet()
    {
        var interview = Path.Combine(_folder, "dialogs", "coffee.yaml");
        var lines = File.ReadAllLines(interview).ToList();
        Assert.Equal(1, lines.RemoveAll(line => line.Contains("id: quiet", StringComparison.Ordinal)));
        File.WriteAllLines(interview, lines);
        Save("catalog/coffee.yaml", "          - {question: wishes, any-of: [quiet], effect: for, weight: 2}\n", "");
        Save("catalog/coffee.yaml", "all-of: [quiet, cheap]", "all-of: [cheap]");
    }

    void Save(string name, string from, string to)
    {
        var path = Path.Combine(_folder, name);
        var text = File.ReadAllText(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    LiveEdit Edit(CurrentKnowledge knowledge, TimeProvider clock, DataOptions? options = null)
    {
        var loader = new LikenessLoader(
            () => null, knowledge, Options.Create(new UnderstandingOptions()), Options.Create(new StorageOptions()),
            new ApplicationLifetime(NullLogger<ApplicationLifetime>.Instance), NullLogger<LikenessLoader>.Instance);
        return new(
            new(_folder), Options.Create(options ?? new()), Options.Create(new GuideOptions { Catalogue = "coffee" }), knowledge, loader, clock,
            _log);
    }

    /// <summary>Pauses are over at once; what is to happen in the first of them does.</summary>
    sealed class Pauses : TimeProvider
    {
        public Action? Once { get; set; }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Once?.Invoke();
            Once = null;
            return base.CreateTimer(callback, state, dueTime == Timeout.InfiniteTimeSpan ? dueTime : TimeSpan.Zero, period);
        }
    }

    sealed class Lines : ILogger<LiveEdit>
    {
        public List<string> Written { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (Written)
                Written.Add(formatter(state, exception));
        }
    }
}
