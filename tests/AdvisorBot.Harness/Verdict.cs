using System.Globalization;

namespace AdvisorBot.Harness;

/// <summary>What became of one conversation's messages.</summary>
/// <param name="Replies">Different replies that arrived.</param>
/// <param name="Repeated">Arrivals beyond the first of a reply.</param>
/// <param name="Fault">What is wrong; null when every message had one effect and its reply arrived, in order.</param>
sealed record Verdict(int Replies, int Repeated, string? Fault)
{
    /// <param name="received">What the channel was sent.</param>
    public static Verdict Of(Speaker speaker, IReadOnlyCollection<string> received)
    {
        var all = speaker.Answered.Concat(received).ToList();
        var effects = all.Distinct().Select(reply => (Number: Number(reply), Text: reply[(reply.IndexOf(' ') + 1)..])).OrderBy(effect => effect.Number)
            .ToList();
        return new(effects.Count, all.Count - effects.Count, Fault());

        string? Fault()
        {
            var where = speaker.Conversation + ": ";
            if (Enumerable.Range(0, effects.Count).FirstOrDefault(i => effects[i].Number != i + 1, -1) is >= 0 and var gap)
                return where + $"effect {gap + 1} is missing or there twice, before '{effects[gap].Text}' ({effects[gap].Number})";
            if (effects.GroupBy(effect => effect.Text).FirstOrDefault(group => group.Count() > 1) is { } twice)
                return where + $"'{twice.Key}' had {twice.Count()} effects";
            var texts = effects.Select(effect => effect.Text).ToList();
            if (speaker.Acknowledged.Except(texts).FirstOrDefault() is { } lost)
                return where + $"'{lost}' was acknowledged and had no effect, or its reply was lost";
            if (Enumerable.Range(0, texts.Count).FirstOrDefault(i => texts[i] != speaker.Acknowledged.ElementAtOrDefault(i), -1) is >= 0 and var at)
                return where + $"effects are not in the order of sending: '{string.Join("', '", texts.Skip(at).Take(5))}'";
            return IsOrdered(speaker.Answered) && IsOrdered(received) ? null : where + "replies arrived in another order than that of the effects";
        }
    }

    static bool IsOrdered(IEnumerable<string> replies)
    {
        var numbers = replies.Distinct().Select(Number).ToList();
        return numbers.SequenceEqual(numbers.Order());
    }

    static int Number(string reply) =>
        int.TryParse(reply.AsSpan(0, Math.Max(reply.IndexOf(':'), 0)), CultureInfo.InvariantCulture, out var number) ? number : -1;
}
