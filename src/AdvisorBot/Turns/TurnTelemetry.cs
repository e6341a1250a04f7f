using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace AdvisorBot.Turns;

/// <summary>Traces and figures of turns and deliveries, under the name "AdvisorBot.Turns". Nothing that people write is in them.</summary>
static class TurnTelemetry
{
    public const string Name = "AdvisorBot.Turns";

    public const string OutcomeTag = "advisorbot.outcome";

    public const string ReferenceTag = "advisorbot.reference";

    const string StageTag = "advisorbot.turn.stage";

    static readonly Meter Meter = new(Name);

    // The conventions' bounds for requests, and finer below: most turns take less than 5 ms.
    static readonly InstrumentAdvice<double> Seconds = new()
    {
        HistogramBucketBoundaries = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    };

    public static ActivitySource Source { get; } = new(Name);

    /// <summary>By <see cref="OutcomeTag"/>; its count is the number of turns.</summary>
    public static Histogram<double> Duration { get; } = Meter.CreateHistogram(
        "advisorbot.turn.duration", "s", "Time from an activity's arrival to its commit", tags: null, advice: Seconds);

    static readonly Histogram<double> StageDuration = Meter.CreateHistogram(
        "advisorbot.turn.stage.duration", "s", "Time that one stage of a turn takes", tags: null, advice: Seconds);

    public static UpDownCounter<long> Active { get; } = Meter.CreateUpDownCounter<long>(
        "advisorbot.turn.active", "{turn}", "Turns that are under way or wait for one");

    public static Counter<long> Conflicts { get; } = Meter.CreateCounter<long>(
        "advisorbot.turn.conflicts", "{conflict}", "Runs of a turn that another commit overtook");

    /// <summary>By <see cref="OutcomeTag"/>: delivered, retried, dead.</summary>
    public static Counter<long> Deliveries { get; } = Meter.CreateCounter<long>(
        "advisorbot.deliveries", "{delivery}", "Attempts to deliver an activity to a channel");

    public static KeyValuePair<string, object?> Outcome(string outcome) => new(OutcomeTag, outcome);

    /// <summary>A stage of the turn under way: a span, and its duration. To be disposed of when the stage ends.</summary>
    public static StageWatch Stage(string stage) => new(stage);

    /// <summary>What is known of a fault without its message, which may hold what somebody wrote.</summary>
    public static void Mark(Activity? span, Exception fault)
    {
        span?.SetTag("error.type", fault.GetType().FullName);
        span?.SetStatus(ActivityStatusCode.Error);
    }

    /// <summary>Measures a stage, as long as anybody listens.</summary>
    public readonly struct StageWatch(string stage) : IDisposable
    {
        readonly Activity? _span = Source.StartActivity(stage);
        readonly long _began = StageDuration.Enabled ? Stopwatch.GetTimestamp() : 0;

        public void Dispose()
        {
            _span?.Dispose();
            if (_began != 0)
                StageDuration.Record(Stopwatch.GetElapsedTime(_began).TotalSeconds, new KeyValuePair<string, object?>(StageTag, stage));
        }
    }
}
