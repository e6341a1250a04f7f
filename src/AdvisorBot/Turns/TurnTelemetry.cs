using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace AdvisorBot.Turns;

/// <summary>Traces and figures of turns and deliveries, under the name "AdvisorBot.Turns".</summary>
static class TurnTelemetry
{
    public const string Name = "AdvisorBot.Turns";

    static readonly Meter Meter = new(Name);

    public static ActivitySource Source { get; } = new(Name);

    public static Histogram<double> Duration { get; } = Meter.CreateHistogram<double>(
        "advisorbot.turn.duration",
        "s",
        "Time from an activity's arrival to its commit");

    public static Counter<long> Failed { get; } = Meter.CreateCounter<long>("advisorbot.turns.failed", description: "Turns that threw and were rolled back");

    public static Counter<long> Repeated { get; } = Meter.CreateCounter<long>(
        "advisorbot.turns.repeated",
        description: "Activities that came again and were answered from the log");

    public static Counter<long> Conflicts { get; } = Meter.CreateCounter<long>(
        "advisorbot.turns.conflicts",
        description: "Runs of a turn that another commit overtook");

    public static Counter<long> Delivered { get; } = Meter.CreateCounter<long>("advisorbot.deliveries", description: "Activities delivered to a channel");

    public static Counter<long> Retried { get; } = Meter.CreateCounter<long>(
        "advisorbot.deliveries.retried",
        description: "Deliveries that failed and are tried again");

    public static Counter<long> Dead { get; } = Meter.CreateCounter<long>("advisorbot.deliveries.dead", description: "Activities given up on");
}
