using System.Diagnostics;
using System.Text;
using Microsoft.Bot.Schema;
using Activity = Microsoft.Bot.Schema.Activity;

namespace Microsoft.Bot.Builder;

/// <summary>Writes transcripts to <see cref="Trace"/>.</summary>
public class TraceTranscriptLogger : ITranscriptLogger
{
    readonly bool _traceActivity;

    public TraceTranscriptLogger()
        : this(true)
    {
    }

    /// <param name="traceActivity">Whether whole activities are written as JSON, or what is said only.</param>
    public TraceTranscriptLogger(bool traceActivity)
    {
        _traceActivity = traceActivity;
    }

    public Task LogActivityAsync(IActivity activity)
    {
        BotAssert.ActivityNotNull(activity);
        Trace.TraceInformation("{0}", _traceActivity ? Encoding.UTF8.GetString(WireJson.SerializeToUtf8Bytes((Activity)activity)) : Said(activity));
        return Task.CompletedTask;
    }

    static string Said(IActivity activity)
    {
        var sender = activity.From?.Name ?? activity.From?.Id ?? activity.From?.Role;
        return activity.AsMessageActivity() is { } message ? $"{sender} [{activity.Type}] {message.Text}" : $"{sender} [{activity.Type}]";
    }
}
