using System.Globalization;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Xunit.Abstractions;

namespace Microsoft.Bot.Builder.Testing.XUnit;

/// <summary>Writes what user and bot say into the output of a test.</summary>
public class XUnitDialogTestLogger : IMiddleware
{
    static readonly JsonSerializerSettings s_readable = new() { Formatting = Formatting.Indented, NullValueHandling = NullValueHandling.Ignore };

    const string StartKey = "Microsoft.Bot.Builder.Testing.XUnit.XUnitDialogTestLogger.Start";

    public XUnitDialogTestLogger(ITestOutputHelper xunitOutputHelper)
    {
        ArgumentNullException.ThrowIfNull(xunitOutputHelper);
        Output = xunitOutputHelper;
    }

    protected ITestOutputHelper Output { get; }

    internal TimeProvider Clock { get; set; } = TimeProvider.System;

    public async Task OnTurnAsync(ITurnContext context, NextDelegate next, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(context);
        context.TurnState[StartKey] = Clock.GetTimestamp();
        await LogIncomingActivityAsync(context, context.Activity, cancellationToken);
        context.OnSendActivities(async (_, activities, send) =>
        {
            foreach (var activity in activities)
                await LogOutgoingActivityAsync(context, activity, cancellationToken);
            return await send();
        });
        await next(cancellationToken);
    }

    /// <summary>Writes what the user sent and when.</summary>
    protected virtual Task LogIncomingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default)
    {
        if (activity.Type == ActivityTypes.Message)
            Output.WriteLine($"\r\nUser:  {activity.Text}");
        else
            WriteJson("User:  ", activity);
        Output.WriteLine($"       -> ts: {Time()}");
        return Task.CompletedTask;
    }

    /// <summary>Writes what the bot sends, when, and how long after the turn began.</summary>
    protected virtual Task LogOutgoingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default)
    {
        if (activity.Type == ActivityTypes.Message)
            Output.WriteLine($"\r\nBot:   Text = {activity.Text}\r\n       Speak = {activity.Speak}\r\n       InputHint = {activity.InputHint}");
        else
            WriteJson("Bot:   ", activity);
        var elapsed = context.TurnState.TryGetValue(StartKey, out var start) ? Clock.GetElapsedTime((long)start) : TimeSpan.Zero;
        Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"       -> ts: {Time()} elapsed: {elapsed.TotalMilliseconds:N0} ms"));
        return Task.CompletedTask;
    }

    void WriteJson(string speaker, Activity activity)
    {
        Output.WriteLine($"\r\n{speaker}Activity = ActivityTypes.{activity.Type}");
        Output.WriteLine(JsonConvert.SerializeObject(activity, s_readable));
    }

    string Time() => Clock.GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture);
}
