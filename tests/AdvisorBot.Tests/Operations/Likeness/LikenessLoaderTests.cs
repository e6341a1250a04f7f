using AdvisorBot.Dialogs;
using AdvisorBot.Operations.Likeness;
using AdvisorBot.Storage;
using AdvisorBot.Tests.Understanding.Similarity;
using AdvisorBot.Understanding.Similarity;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AdvisorBot.Tests.Operations.Likeness;

public sealed class LikenessLoaderTests : IDisposable
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("advisor-likeness-");
    LateEncoder _encoder;
    readonly AdvisorBot.Understanding.Similarity.Likeness _likeness;
    readonly Lines _log = new();

    public LikenessLoaderTests()
    {
        _encoder = new();
        _likeness = new(_encoder, () => FewExamples.Data.Vocabularies.Examples);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task AfterTheStartTheEncoderIsReadyAndTheVectorsOfAllExamplesAreKept()
    {
        var model = new SmallModel();

        await RunAsync(() => model);

        Assert.True(_encoder.IsReady);
        Assert.True(_likeness.IsReady);
        var kept = VectorFile.Read(Path.Combine(_folder.FullName, "likeness.vectors"), model.Id);
        Assert.Equal(ExampleTexts.Of(FewExamples.Data.Library, FewExamples.Data.Vocabularies.Examples).Order(), kept.Keys.Order());
        Assert.True(model.IsDisposed);
    }

    [Fact]
    public async Task TheSecondStartWorksOutNothing()
    {
        await RunAsync(() => new SmallModel());
        var model = new SmallModel();

        await RunAsync(() => model);

        Assert.True(_encoder.IsReady);
        Assert.Empty(model.Encoded);
    }

    [Fact]
    public async Task TheSecondStartRecallsWhatTheFirstHasLearnt()
    {
        await RunAsync(() => new SmallModel());
        var learnt = new AdvisorBot.Understanding.Similarity.Likeness(_encoder = new(), () => throw new InvalidOperationException("It learns again."));

        await RunAsync(() => new SmallModel(), likeness: learnt);

        Assert.Equal(_likeness.Learnt!.Keys.Order(), learnt.Learnt!.Keys.Order());
    }

    [Fact]
    public async Task WhatWasLearntByAnotherProgramOrFromOtherExamplesIsLearntAnew()
    {
        await RunAsync(() => new SmallModel());
        var file = Path.Combine(_folder.FullName, "likeness.learnt");
        LearntFile.Write(file, LearntFile.Key("small", "other examples"), new Dictionary<string, LearntLanguage>());
        var before = await File.ReadAllBytesAsync(file);

        await RunAsync(() => new SmallModel());

        Assert.NotEqual(before, await File.ReadAllBytesAsync(file));
        Assert.NotEmpty(_likeness.Learnt!);
    }

    [Fact]
    public async Task ABrokenFileIsMadeAnew()
    {
        var file = Path.Combine(_folder.FullName, "likeness.vectors");
        await File.WriteAllTextAsync(file, "no vectors at all, but long enough to be looked at as if there were some");

        await RunAsync(() => new SmallModel());

        Assert.True(_encoder.IsReady);
        Assert.NotEmpty(VectorFile.Read(file, "small"));
    }

    [Fact]
    public async Task OnlyWhatIsNewIsWorkedOutAndWhatIsNoExampleAnyMoreIsDropped()
    {
        await RunAsync(() => new SmallModel());
        var file = Path.Combine(_folder.FullName, "likeness.vectors");
        var known = VectorFile.Read(file, "small");
        var (changed, texts) = (known.Keys.First(), known.Count);
        known.Remove(changed);
        known["said no more"] = [1, 0, 0];
        VectorFile.Write(file, "small", known);
        // Where examples have changed, what was learnt is not theirs.
        File.Delete(Path.ChangeExtension(file, ".learnt"));
        var model = new SmallModel();

        await RunAsync(() => model);

        Assert.Equal([changed], model.Encoded);
        var kept = VectorFile.Read(file, "small");
        Assert.Equal(texts, kept.Count);
        Assert.DoesNotContain("said no more", kept.Keys);
    }

    [Fact]
    public async Task SwitchedOffNothingIsLoaded()
    {
        await RunAsync(() => throw new InvalidOperationException("It was loaded."), LikenessSetting.Off);

        Assert.False(_encoder.IsReady);
        Assert.Empty(_log.Written);
        Assert.Empty(_folder.GetFiles());
    }

    [Fact]
    public async Task WithoutAModelTheServiceSaysSoOnceAndDoesWithout()
    {
        await RunAsync(() => null);

        Assert.False(_encoder.IsReady);
        Assert.Contains("no sentence model", Assert.Single(_log.Written), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AModelThatCannotBeLoadedIsLoggedAndTheServiceDoesWithout()
    {
        await RunAsync(() => throw new DllNotFoundException("onnxruntime"));

        Assert.False(_encoder.IsReady);
        Assert.Contains("could not be loaded", Assert.Single(_log.Written), StringComparison.Ordinal);
    }

    [Fact]
    public async Task VectorsThatCannotBeKeptAreUsedAllTheSame()
    {
        // A folder stands where the file should be.
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "likeness.vectors"));

        await RunAsync(() => new SmallModel());

        Assert.True(_encoder.IsReady);
        Assert.Contains(_log.Written, line => line.Contains("could not be kept", StringComparison.Ordinal));
    }

    [Fact]
    public async Task GuidesThatTakeThePlaceOfOthersAreHeardByLikenessBeforeTheyDo()
    {
        using var lifetime = new Lifetime();
        var knowledge = new CurrentKnowledge(Knowing(_likeness));
        using var loader = Loader(() => new SmallModel(), LikenessSetting.On, lifetime, knowledge: knowledge);
        await loader.StartAsync(default);
        lifetime.Start();
        await loader.ExecuteTask!;
        var next = FewExamples.Data.After(knowledge.Value);
        var wasReady = false;
        knowledge.Replaced += () => wasReady = next.Likeness.IsReady && next.Likeness.Encoder.IsReady;

        loader.Replace(next, default);

        Assert.True(wasReady);
        Assert.Same(next, knowledge.Value);
    }

    [Fact]
    public async Task GuidesThatComeBeforeTheModelAreHeardByItOnceItIsThere()
    {
        using var lifetime = new Lifetime();
        var knowledge = new CurrentKnowledge(Knowing(_likeness));
        using var loader = Loader(() => new SmallModel(), LikenessSetting.On, lifetime, knowledge: knowledge);
        await loader.StartAsync(default);
        var next = FewExamples.Data.After(knowledge.Value);
        loader.Replace(next, default);
        Assert.False(next.Likeness.IsReady);

        lifetime.Start();
        await loader.ExecuteTask!;

        Assert.True(next.Likeness.IsReady);
    }

    [Fact]
    public async Task NothingIsLoadedBeforeTheServiceHasStarted()
    {
        using var lifetime = new Lifetime();
        using var loader = Loader(() => new SmallModel(), LikenessSetting.On, lifetime);

        await loader.StartAsync(default);
        Assert.False(_encoder.IsReady);

        await loader.StopAsync(default);
        Assert.False(_encoder.IsReady);
    }

    async Task RunAsync(Func<ISentenceModel?> load, LikenessSetting setting = LikenessSetting.On, AdvisorBot.Understanding.Similarity.Likeness? likeness = null)
    {
        using var lifetime = new Lifetime();
        using var loader = Loader(load, setting, lifetime, likeness);
        await loader.StartAsync(default);
        lifetime.Start();
        await loader.ExecuteTask!;
    }

    LikenessLoader Loader(
        Func<ISentenceModel?> load, LikenessSetting setting, Lifetime lifetime, AdvisorBot.Understanding.Similarity.Likeness? likeness = null,
        CurrentKnowledge? knowledge = null) => new(
        load,
        knowledge ?? new(Knowing(likeness ?? _likeness)),
        Options.Create(new UnderstandingOptions { Likeness = setting }),
        Options.Create(new StorageOptions { File = Path.Combine(_folder.FullName, "advisor.db") }),
        lifetime,
        _log);

    static Knowledge Knowing(AdvisorBot.Understanding.Similarity.Likeness likeness) => new(
        FewExamples.Data.Library, FewExamples.Data.Vocabularies, FewExamples.Data.Wordings, FewExamples.Data.Channels, likeness, new(), TimeProvider.System);

    sealed class Lifetime : IHostApplicationLifetime, IDisposable
    {
        readonly CancellationTokenSource _started = new();

        public CancellationToken ApplicationStarted => _started.Token;

        public CancellationToken ApplicationStopping => default;

        public CancellationToken ApplicationStopped => default;

        public void Start() => _started.Cancel();

        public void StopApplication()
        {
        }

        public void Dispose() => _started.Dispose();
    }

    sealed class Lines : ILogger<LikenessLoader>
    {
        public List<string> Written { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Written.Add(formatter(state, exception));
    }
}
