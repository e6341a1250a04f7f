using System.Diagnostics;
using AdvisorBot.Advice.Loading;
using AdvisorBot.Storage;
using AdvisorBot.Understanding.LanguageData;
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
    LateEncoder encoder,
    Understanding.Similarity.Likeness likeness,
    Library library,
    Vocabularies vocabularies,
    IOptions<UnderstandingOptions> options,
    IOptions<StorageOptions> storage,
    IHostApplicationLifetime lifetime,
    ILogger<LikenessLoader> logger) : BackgroundService
{
    ISentenceModel? _model;

    string VectorFilePath => options.Value.VectorFile ?? Path.Combine(Path.GetDirectoryName(storage.Value.File) ?? "", "likeness.vectors");

    public override void Dispose()
    {
        _model?.Dispose();
        base.Dispose();
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
        try
        {
            var start = Stopwatch.GetTimestamp();
            var isOff = options.Value.Likeness == LikenessSetting.Off;
            _model = isOff ? null : load();
            if (_model is null)
            {
                likeness.LearnQuestions();
                if (!isOff)
                    LogNoModel();
                return;
            }
            Ready(_model, start, stopping);
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

    void Ready(ISentenceModel model, long start, CancellationToken stopping)
    {
        try
        {
            if (new ExampleVectors(library, vocabularies, VectorFilePath).Ready(model, encoder, likeness, stopping) is var (examples, added))
                LogReady(Stopwatch.GetElapsedTime(start).TotalSeconds, examples, added);
        }
        catch (Exception fault) when (likeness.IsReady && fault is IOException or UnauthorizedAccessException)
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
