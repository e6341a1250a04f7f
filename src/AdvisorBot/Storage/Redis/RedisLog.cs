using System.Collections.Immutable;
using System.Globalization;
using StackExchange.Redis;

namespace AdvisorBot.Storage.Redis;

/// <summary>Reads the items of a conversation's stream: i inbound id, n number of entries, a time, e entries.</summary>
static class RedisLog
{
    public static List<LogEntry> Entries(StreamEntry[] turns, long after)
    {
        var entries = new List<LogEntry>();
        foreach (var turn in turns)
            TurnFrame.Read((byte[])turn["e"]!, Last(turn), after, RedisConversationStore.Time(turn["a"]), entries);
        return entries;
    }

    /// <param name="turns">Newest first.</param>
    public static ImmutableArray<HandledTurn> Handled(StreamEntry[] turns)
    {
        var handled = ImmutableArray.CreateBuilder<HandledTurn>(turns.Length);
        for (var i = turns.Length - 1; i >= 0; i--)
        {
            var last = Last(turns[i]);
            if (turns[i]["i"] is { IsNullOrEmpty: false } inbound)
                handled.Add(new(inbound!, last - (long)turns[i]["n"] + 1, last));
        }
        return handled.ToImmutable();
    }

    static long Last(StreamEntry turn)
    {
        var id = ((string)turn.Id!).AsSpan();
        return long.Parse(id[..id.IndexOf('-')], CultureInfo.InvariantCulture);
    }
}
