using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;

namespace AdvisorBot.Operations.Transcripts;

/// <summary>Says to the bot what the person of a transcript said, and holds its replies against the recorded ones.</summary>
static class TranscriptReplay
{
    /// <summary>Writes each difference and a summary; the number of differences.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<JsonObject> activities, IBot bot, TextWriter output, CancellationToken cancellationToken)
    {
        var adapter = new ReplayAdapter(bot);
        var isBot = BotOf(activities);
        var (turns, differences) = (0, 0);
        for (var i = 0; i < activities.Count; i++)
        {
            if (isBot(activities[i]) || (string?)activities[i]["type"] == "trace")
                continue;
            turns++;
            var recorded = activities.Skip(i + 1).TakeWhile(isBot).Where(activity => (string?)activity["type"] == "message").ToList();
            var replies = await adapter.SendAsync(activities[i], cancellationToken);
            differences += await CompareAsync(i + 1, recorded, replies, output);
        }

        await output.WriteLineAsync(
            $"{turns} {(turns == 1 ? "turn" : "turns")}, {differences} {(differences == 1 ? "difference" : "differences")}.".AsMemory(), cancellationToken);
        return differences;
    }

    static async Task<int> CompareAsync(int number, List<JsonObject> recorded, IReadOnlyList<JsonNode> replies, TextWriter output)
    {
        var differences = 0;
        for (var i = 0; i < Math.Max(recorded.Count, replies.Count); i++)
        {
            var before = i < recorded.Count ? ShownText.Of(recorded[i]) : [];
            var now = i < replies.Count ? ShownText.Of(replies[i]) : [];
            if (before.SequenceEqual(now, StringComparer.Ordinal))
                continue;
            differences++;
            await output.WriteLineAsync($"After activity {number}:");
            foreach (var line in before.Except(now))
                await output.WriteLineAsync($"  - {line}");
            foreach (var line in now.Except(before))
                await output.WriteLineAsync($"  + {line}");
        }

        return differences;
    }

    // The Emulator gives roles. Where there are none, the recipient of the first activity is the bot.
    static Func<JsonObject, bool> BotOf(IReadOnlyList<JsonObject> activities)
    {
        var bots = activities
            .SelectMany(activity => new[] { activity["from"], activity["recipient"] })
            .Where(account => (string?)account?["role"] == "bot")
            .Select(account => (string?)account!["id"])
            .ToHashSet();
        if (bots.Count == 0 && activities.Count > 0)
            bots.Add((string?)activities[0]["recipient"]?["id"]);
        return activity => (string?)activity["from"]?["role"] is { } role ? role == "bot" : bots.Contains((string?)activity["from"]?["id"]);
    }
}
