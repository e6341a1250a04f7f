using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema;
using Xunit.Abstractions;

namespace Microsoft.Bot.Builder.Testing.XUnit;

/// <summary>Writes what user and bot say into the output of a test.</summary>
public class XUnitDialogTestLogger : IMiddleware
{
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

    /// <summary>Writes what the user sent.</summary>
    protected virtual Task LogIncomingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default)
    {
        Output.WriteLine(Describe("User", activity));
        return Task.CompletedTask;
    }

    /// <summary>Writes what the bot sends, and how many milliseconds after the turn began.</summary>
    protected virtual Task LogOutgoingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default)
    {
        Output.WriteLine(Describe("Bot ", activity));
        if (context.TurnState.TryGetValue(StartKey, out var start))
            Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"       after {Clock.GetElapsedTime((long)start).TotalMilliseconds:F0} ms"));
        return Task.CompletedTask;
    }

    static string Describe(string speaker, Activity activity)
    {
        if (activity.Type != ActivityTypes.Message)
            return $"{speaker}: [{activity.Type}] {Encoding.UTF8.GetString(WireJson.SerializeToUtf8Bytes(activity))}";
        var said = new StringBuilder($"{speaker}: {activity.Text}");
        if (activity.SuggestedActions?.Actions is { Count: > 0 } actions)
            said.Append(CultureInfo.InvariantCulture, $"  [{string.Join("] [", actions.Select(action => action.Title))}]");
        foreach (var attachment in activity.Attachments ?? [])
            said.Append(CultureInfo.InvariantCulture, $"  ({attachment.ContentType})");
        if (!string.IsNullOrEmpty(activity.Speak))
            said.Append(CultureInfo.InvariantCulture, $"  Speak: {activity.Speak}");
        return said.ToString();
    }
}
