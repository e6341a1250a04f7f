using System.Diagnostics;
using AdvisorBot.Dialogs;
using AdvisorBot.Storage;
using AdvisorBot.Understanding.Similarity;
using Microsoft.Extensions.Options;

namespace AdvisorBot.Operations.Likeness;

/// <summary>
/// Loads the sentence model once the service has started, and works out the vectors of the examples that the file beside the
/// database lacks. Until it is through, understanding does without; whatever fails here is logged and nothing else.
/// </summary>
/// <param name="load">Loads the model; null where there is none.</param>
sealed partial class LikenessLoader(
    Func<ISentenceModel?> load,
    CurrentKnowledge knowledge,
    IOptions<UnderstandingOptions> options,
    IOptions<StorageOptions> storage,
    IHostApplicationLifetime lifetime,
    ILogger<LikenessLoader> logger) : BackgroundService
{
    readonly Lock _oneAtATime = new();
    ISentenceModel? _model;
    bool _hasBegun;

    string VectorFilePath => options.Value.VectorFile ?? Path.Combine(Path.GetDirectoryName(storage.Value.File) ?? "", "likeness.vectors");

    public override void Dispose()
    {
        _model?.Dispose();
        base.Dispose();
    }

    /// <summary>Lets the service talk by other guides, once these are heard by likeness as those before are.</summary>
    public void Replace(Knowledge next, CancellationToken stopping)
    {
        lock (_oneAtATime)
        {
            if (_hasBegun)
                Ready(next, stopping);
            knowledge.Replace(next);
        }
    }

    /// <summary>Where nobody loads a model: what questions are about is learnt by their words.</summary>
    public void LearnQuestions()
    {
        lock (_oneAtATime)
        {
            _hasBegun = true;
            Ready(knowledge.Value, CancellationToken.None);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Nothing of it may hold up the start.
        await Started(stoppingToken);
        if (!stoppingToken.IsCancellationRequested)
            await Task.Factory.StartNew(() => Load(stoppingToken), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    async Task Started(CancellationToken stopping)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var onStart = lifetime.ApplicationStarted.Register(started.SetResult);
        await using var onStop = stopping.Register(() => started.TrySetResult());
        await started.Task;
    }

    void Load(CancellationToken stopping)
    {
        lock (_oneAtATime)
        {
            try
            {
                _model = options.Value.Likeness == LikenessSetting.Off ? null : load();
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                LogFailed(fault);
                return;
            }
            if (_model is null && options.Value.Likeness != LikenessSetting.Off)
                LogNoModel();
            _hasBegun = true;
            Ready(knowledge.Value, stopping);
        }
    }

    void Ready(Knowledge next, CancellationToken stopping)
    {
        try
        {
            if (_model is null || next.Likeness.Encoder is not LateEncoder encoder)
                LearnQuestions(next);
            else
                Ready(next, _model, encoder, stopping);
        }
        catch (InvalidDataException faulty)
        {
            LogFaulty(faulty.Message);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            LogFailed(fault);
        }
    }

    void LearnQuestions(Knowledge next)
    {
        var before = knowledge.Value;
        if (before.Likeness.Learnt is { } learnt && before.Vocabularies.ExamplesFingerprint == next.Vocabularies.ExamplesFingerprint)
            next.Likeness.Recall(learnt);
        else
            next.Likeness.LearnQuestions();
    }

    void Ready(Knowledge next, ISentenceModel model, LateEncoder encoder, CancellationToken stopping)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            if (new ExampleVectors(next.Library, next.Vocabularies, VectorFilePath).Ready(model, encoder, next.Likeness, stopping) is var (examples, added))
                LogReady(Stopwatch.GetElapsedTime(start).TotalSeconds, examples, added);
        }
        catch (Exception fault) when (next.Likeness.IsReady && fault is IOException or UnauthorizedAccessException)
        {
            LogNotKept(VectorFilePath, fault.Message);
        }
    }

    [LoggerMessage(60, LogLevel.Information, "Likeness of meaning is ready after {Seconds:0.0} s: {Examples} examples, {Added} of them new")]
    private partial void LogReady(double seconds, int examples, int added);

    [LoggerMessage(61, LogLevel.Information, "There is no sentence model beside the program: what is said is understood by its words alone")]
    private partial void LogNoModel();

    [LoggerMessage(62, LogLevel.Error, "The sentence model could not be loaded: what is said is understood by its words alone")]
    private partial void LogFailed(Exception fault);

    [LoggerMessage(63, LogLevel.Warning, "What was learnt from the examples could not be kept in or beside {File} and will be worked out again: {Reason}")]
    private partial void LogNotKept(string file, string reason);

    [LoggerMessage(64, LogLevel.Error, "The examples in dialogs/examples are faulty, so that what is said is understood by its words alone: {Problems}")]
    private partial void LogFaulty(string problems);
}
