using System.Globalization;
using System.Text;

namespace AdvisorBot.Tests.Understanding.Utterances;

/// <summary>Counts what was found, missed and made up, by question and by intent.</summary>
sealed class Tally
{
    readonly SortedDictionary<string, Count> _counts = new(StringComparer.Ordinal);
    readonly StringBuilder _mistakes = new();
    readonly HashSet<LabelledUtterance> _all = [];
    readonly HashSet<LabelledUtterance> _mistaken = [];

    public string Mistakes => _mistakes.ToString();

    public int All => _all.Count;

    /// <summary>Utterances understood without any mistake.</summary>
    public int Right => _all.Count - _mistaken.Count;

    public double Precision(string kind) => Sum(kind) is var sum && sum.Found + sum.MadeUp == 0 ? 1 : (double)sum.Found / (sum.Found + sum.MadeUp);

    public double Recall(string kind) => Sum(kind) is var sum && sum.Found + sum.Missed == 0 ? 1 : (double)sum.Found / (sum.Found + sum.Missed);

    public void Add(LabelledUtterance utterance, string key, string? expected, string? actual, bool same)
    {
        _all.Add(utterance);
        if (expected is null && actual is null)
            return;
        var count = _counts.GetValueOrDefault(key);
        _counts[key] = same ? count with { Found = count.Found + 1 }
            : count with { Missed = count.Missed + (expected is null ? 0 : 1), MadeUp = count.MadeUp + (actual is null ? 0 : 1) };
        if (same)
            return;
        _mistaken.Add(utterance);
        _mistakes.AppendLine(CultureInfo.InvariantCulture, $"{key}: wanted {expected ?? "nothing"}, got {actual ?? "nothing"}: {utterance}");
    }

    public override string ToString()
    {
        var report = new StringBuilder();
        foreach (var (key, count) in _counts)
        {
            report.AppendLine(CultureInfo.InvariantCulture,
                $"{key,-24} precision {Ratio(count.Found, count.MadeUp):0.000}  recall {Ratio(count.Found, count.Missed):0.000}  of {count.Found + count.Missed}");
        }
        return report.ToString();
    }

    static double Ratio(int found, int other) => found + other == 0 ? 1 : (double)found / (found + other);

    Count Sum(string kind) =>
        _counts.Where(pair => pair.Key.StartsWith(kind, StringComparison.Ordinal)).Select(pair => pair.Value)
            .Aggregate(default(Count), (sum, next) => new(sum.Found + next.Found, sum.Missed + next.Missed, sum.MadeUp + next.MadeUp));

    readonly record struct Count(int Found, int Missed, int MadeUp);
}
