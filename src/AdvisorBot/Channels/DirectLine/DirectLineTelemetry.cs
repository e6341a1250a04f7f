using System.Diagnostics.Metrics;

namespace AdvisorBot.Channels.DirectLine;

/// <summary>Figures of the chat page's connections, under the name "AdvisorBot.Channels".</summary>
static class DirectLineTelemetry
{
    public const string Name = "AdvisorBot.Channels";

    static readonly Meter Meter = new(Name);

    public static UpDownCounter<long> OpenStreams { get; } = Meter.CreateUpDownCounter<long>(
        "advisorbot.streams.open", "{stream}", "Streams of conversations that are open");
}
