using Microsoft.Bot.Schema;
using Debugger = System.Diagnostics.Debugger;

namespace Microsoft.Bot.Builder.Adapters;

public partial class TestFlow
{
    /// <summary>The next reply is a message with that text, but for white space around it.</summary>
    public TestFlow AssertReply(string expected, string description = null, uint timeout = 3000)
        => AssertReply(_adapter.MakeActivity(expected), description ?? expected, timeout);

    /// <summary>The next reply is a message that contains the text.</summary>
    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = 3000)
        => AssertReply(
            reply =>
            {
                var text = TextOf(reply);
                if (text?.Contains(expected, StringComparison.Ordinal) != true)
                    throw Failed(description, $"Expected a text with:{expected}\nReceived:{text}");
            },
            description,
            timeout);

    /// <summary>The next reply has the type of the expected activity and, if that is a message, its text.</summary>
    public TestFlow AssertReply(IActivity expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return AssertReply(reply => Compare(expected, reply, description), description, timeout);
    }

    public TestFlow AssertReply(IActivity expected, IEqualityComparer<IActivity> equalityComparer, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(equalityComparer);
        return AssertReply(
            reply =>
            {
                if (!equalityComparer.Equals(expected, reply))
                    throw Failed(description, $"Expected:{TextOf(expected)}\nReceived:{TextOf(reply)}");
            },
            description,
            timeout);
    }

    /// <summary>The next reply comes within <paramref name="timeout"/> milliseconds and passes the check.</summary>
    /// <exception cref="TimeoutException">No reply came (while the flow runs).</exception>
    public TestFlow AssertReply(Action<IActivity> validateActivity, string description = null, uint timeout = 3000) => Then(async () =>
    {
        var reply = await NextReplyAsync(timeout)
            ?? throw new TimeoutException($"No reply came within {timeout} ms. Waited for: {description}");
        validateActivity(reply);
    });

    /// <summary>No reply comes within <paramref name="timeout"/> milliseconds.</summary>
    public TestFlow AssertNoReply(string description = null, uint timeout = 3000) => Then(async () =>
    {
        if (await NextReplyAsync(timeout) is { } reply)
            throw Failed(description, $"Expected no reply.\nReceived:{TextOf(reply) ?? reply.Type}");
    });

    /// <summary>The next reply's text is one of these.</summary>
    public TestFlow AssertReplyOneOf(string[] candidates, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply =>
            {
                var text = TextOf(reply);
                if (!candidates.Contains(text, StringComparer.Ordinal))
                    throw Failed(description, $"Expected one of:{string.Join(" | ", candidates)}\nReceived:{text}");
            },
            description,
            timeout);
    }

    public TestFlow Test(string userSays, string expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    public TestFlow Test(string userSays, Activity expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Send(userSays).AssertReply(validateActivity, description, timeout);
    }

    /// <summary>Plays a recorded conversation: sends what the user said and expects what the bot said.</summary>
    public TestFlow Test(IEnumerable<IActivity> activities, string description = null, uint timeout = 3000)
        => Test(activities, (expected, actual) => Compare(expected, actual, description), description, timeout);

    public TestFlow Test(IEnumerable<IActivity> activities, ValidateReply validateReply, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        ArgumentNullException.ThrowIfNull(validateReply);
        return activities.Aggregate(this, (flow, activity) => IsReply(activity)
            ? flow.AssertReply(actual => validateReply(activity, actual), description, timeout)
            : flow.Send(activity));
    }

    static bool IsReply(IActivity activity) => string.Equals(activity.From?.Role, RoleTypes.Bot, StringComparison.OrdinalIgnoreCase);

    static string TextOf(IActivity activity) => activity.AsMessageActivity()?.Text;

    static void Compare(IActivity expected, IActivity actual, string description)
    {
        if (expected.Type != actual.Type)
            throw Failed(description, $"Type should match.\nExpected:{expected.Type}\nReceived:{actual.Type}");
        if (expected.AsMessageActivity() is { } message && message.Text?.Trim() != TextOf(actual)?.Trim())
            throw Failed(description, $"Expected:{message.Text}\nReceived:{TextOf(actual)}");
    }

    static InvalidOperationException Failed(string description, string details)
        => new(string.IsNullOrEmpty(description) ? details : $"{description}:\n{details}");

    /// <summary>The next reply, or null when the time is over; with a debugger attached there is all the time in the world.</summary>
    async Task<IActivity> NextReplyAsync(uint timeout)
    {
        if (_adapter.GetNextReply() is { } reply)
            return reply;
        using var time = new CancellationTokenSource(Debugger.IsAttached ? Timeout.InfiniteTimeSpan : TimeSpan.FromMilliseconds(timeout), _adapter.Clock);
        try
        {
            return await _adapter.GetNextReplyAsync(time.Token);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
