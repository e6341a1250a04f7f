using System.Collections.Immutable;
using System.Diagnostics;
using AdvisorBot.Advice.Loading;
using AdvisorBot.Dialogs;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Operations.Likeness;
using AdvisorBot.Understanding.LanguageData;
using Microsoft.Extensions.Options;

namespace AdvisorBot.Operations.Editing;

/// <summary>
/// Reads the data files anew once they are others, and lets the service talk by them: by all of them, or if there is
/// anything wrong, by none. It looks when the system tells that one was saved, and every now and then.
/// </summary>
sealed class LiveEdit(
    DataFolder.Found folder,
    IOptions<DataOptions> options,
    IOptions<GuideOptions> guides,
    CurrentKnowledge knowledge,
    LikenessLoader likeness,
    TimeProvider clock,
    ILogger<LiveEdit> log) : BackgroundService
{
    /// <summary>Files that are others again after it are still being saved.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(500);

    DataFingerprint? _served;
    DataFingerprint? _refused;

    public EditStatus Status { get; private set; } = new([], clock.GetUtcNow());

    /// <summary><see cref="Status"/> is another.</summary>
    public event Action? Found;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Watch)
            return;
        using var saved = new SemaphoreSlim(0);
        using var watch = new DataWatch(folder.Path, () => saved.Release());
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Run(() => LookAsync(stoppingToken), CancellationToken.None);
            using var interval = new CancellationTokenSource(options.Value.CheckEvery, clock);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(interval.Token, stoppingToken);
            await saved.WaitAsync(either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            // Of many, one look.
            while (saved.CurrentCount > 0)
                await saved.WaitAsync(CancellationToken.None);
        }
    }

    /// <summary>Looks at the files once they rest, and takes them over if they are others.</summary>
    internal async Task LookAsync(CancellationToken stopping)
    {
        DataFingerprint? found = null;
        try
        {
            while ((found = await RestingAsync(stopping)) is not null)
            {
                if (Take(found, stopping))
                    return;
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Refuse(null, [new(folder.Path, 0, 0, $"The files cannot be read: {exception.Message}", "Check the folder and its permissions.")]);
        }
        catch (Exception exception)
        {
            // Whatever it is, the guides in service go on, and the next state of the files may do better.
            EditLog.Failed(log, exception);
            Refuse(found, [new(folder.Path, 0, 0, $"The guides could not be read anew: {exception.Message}", "The log says more.")]);
        }
    }

    /// <summary>The files as they have been for a while; null where they are those in service, or those last refused.</summary>
    async Task<DataFingerprint?> RestingAsync(CancellationToken stopping)
    {
        var found = DataFingerprint.Of(folder.Path);
        if (found.Value == knowledge.Value.Fingerprint)
        {
            _served = found;
            Accept(mended: Status.IsFaulty);
            return null;
        }
        while (found.Value != _refused?.Value)
        {
            await Task.Delay(Quiet, clock, stopping);
            var later = DataFingerprint.Of(folder.Path);
            if (later.Value == found.Value)
                return found.Value == knowledge.Value.Fingerprint ? null : found;
            found = later;
        }
        return null;
    }

    /// <returns>False where the files were saved again meanwhile.</returns>
    bool Take(DataFingerprint found, CancellationToken stopping)
    {
        var started = Stopwatch.GetTimestamp();
        var problems = DataFiles.TryLoad(folder.Path, out var files).AddRange(TrainingExamples.Load(DataFiles.Dialogs(folder.Path), files?.Library).Problems);
        if (files is not null && GuideSetting.Problem(guides.Value, files.Library) is { } setting)
            problems = problems.Add(new("settings", 0, 0, setting, "Keep the guide, or change the setting."));
        // What would be read when it is first wanted is read by now, or a later state of it would be.
        if (problems.IsEmpty)
            _ = (files!.Vocabularies.Examples, files.Vocabularies.ExamplesFingerprint);
        if (DataFingerprint.Of(folder.Path).Value != found.Value)
            return false;
        if (!problems.IsEmpty)
        {
            Refuse(found, problems);
            return true;
        }
        var changed = _served is { } before ? string.Join(", ", found.ChangedSince(before)) : "since the start";
        var next = files!.After(knowledge.Value);
        next.Editions.Prepare(stopping);
        likeness.Replace(next, stopping);
        (_served, _refused) = (found, null);
        EditLog.Taken(log, found.Value, Stopwatch.GetElapsedTime(started).TotalSeconds, changed);
        Accept(mended: true);
        return true;
    }

    void Accept(bool mended)
    {
        _refused = null;
        if (!mended)
            return;
        Status = new([], clock.GetUtcNow());
        Found?.Invoke();
    }

    void Refuse(DataFingerprint? found, ImmutableArray<Problem> problems)
    {
        _refused = found;
        if (Status.Problems.SequenceEqual(problems))
            return;
        EditLog.Refused(log, knowledge.Value.Fingerprint, string.Join(Environment.NewLine, problems));
        Status = new(problems, clock.GetUtcNow());
        Found?.Invoke();
    }
}
