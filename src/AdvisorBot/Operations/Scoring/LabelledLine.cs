using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding;

namespace AdvisorBot.Operations.Scoring;

/// <summary>How a label binds: it must be said, may be said, or must not be taken.</summary>
enum Demand
{
    Must,
    May,
    MustNot,
}

/// <summary>A value that a label names for a question: one of several alternatives, affirmed or denied.</summary>
sealed record LabelledValue(Demand Demand, string QuestionId, ImmutableArray<string> Alternatives, bool IsDenied);

/// <summary>
/// An utterance with its right reading, a line of tab-separated fields: utterance, open question or "-", labels, guide,
/// locale, kind. Labels are parted by ";": "slot=a,b" both, "a|b" either, "slot=!a" denied, "?slot=a" may also be said,
/// "!slot=a" must not be taken, "intent=X|Y", "tools=x".
/// </summary>
sealed record LabelledLine(
    string Text, string? Question, string Guide, string Locale, string Kind, ImmutableArray<LabelledValue> Values, ImmutableArray<Intent> Intents,
    bool MayHaveNoIntent)
{
    // "Under 10 GB" and "<=10 GB" are written alike.
    static readonly (string Words, string Sign)[] Signs = [
        ("under ", "<="), ("up to ", "<="), ("at most ", "<="), ("at least ", ">="), ("over ", ">"), ("above ", ">"), ("about ", ""),
    ];

    public bool IsQuestion => Kind is "q" or "question" or "questions" or "ask";

    /// <exception cref="FormatException">The line has too few fields, or a label no value.</exception>
    public static LabelledLine Parse(string line)
    {
        var fields = line.Split('\t');
        if (fields.Length < 5)
            throw new FormatException($"Six fields are expected: {line}");
        var (values, intents, mayBeNone) = (new List<LabelledValue>(), new List<Intent>(), false);
        foreach (var label in fields[2].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(label => label != "-"))
        {
            var demand = label[0] == '?' ? Demand.May : label[0] == '!' ? Demand.MustNot : Demand.Must;
            var (slot, value) = label.TrimStart('?', '!').Split('=', 2) is [var left, var right]
                ? (left.Trim(), right.Trim())
                : throw new FormatException($"No value: {label}");
            if (slot == "intent")
            {
                mayBeNone |= demand == Demand.May || value.Split('|').Contains("None");
                if (demand == Demand.Must)
                    intents.AddRange(value.Split('|').Where(name => Enum.TryParse<Intent>(name, out _)).Select(Enum.Parse<Intent>));
            }
            else if (slot != "tools")
            {
                values.AddRange(
                    value.Split(',')
                        .Select(part => new LabelledValue(demand, slot, [.. part.Split('|').Select(one => one.TrimStart('!'))], part.StartsWith('!'))));
            }
        }
        return new(
            fields[0], fields[1] is "-" or "" ? null : fields[1], fields[3], fields[4], fields.Length > 5 ? fields[5] : "", [.. values], [.. intents],
            mayBeNone);
    }

    /// <summary>Whether a label's value and an answer's say the same; an amount lies in the band named, or near the amount named.</summary>
    public static bool Matches(string value, string taken, Question question)
    {
        if (value == taken)
            return true;
        if (!question.Kind.IsAmount || Range(taken, question) is not { } found || Range(value, question) is not { } wanted)
            return false;
        return question.FindChoice(value) is not null ? wanted.Contains(found) || wanted == found
            : Near(found.Min, wanted.Min) && Near(found.Max, wanted.Max);
    }

    static bool Near(double one, double other) => one.Equals(other) || Math.Abs(one - other) <= 0.05 * Math.Max(one, other);

    static AmountRange? Range(string value, Question question)
    {
        if (question.FindChoice(value)?.Range is { } band)
            return band;
        value = Signs.Aggregate(
            value.Replace("..", "-", StringComparison.Ordinal), (text, pair) => text.Replace(pair.Words, pair.Sign, StringComparison.OrdinalIgnoreCase));
        if (value.StartsWith("<=", StringComparison.Ordinal) || value.StartsWith('<'))
            return ByteSize.TryParse(value.TrimStart('<', '='), out var most) ? AmountRange.UpTo(most) : null;
        if (value.StartsWith(">=", StringComparison.Ordinal))
            return ByteSize.TryParse(value[2..], out var least) ? AmountRange.AtLeast(least) : null;
        var ends = value.TrimStart('>').Split('-');
        if (!ByteSize.TryParse(ends[0], out var from))
            return null;
        return ends.Length == 1 ? (value[0] == '>' ? AmountRange.Over(from) : AmountRange.Exactly(from))
            : ByteSize.TryParse(ends[1], out var to) ? new(from, to, value[0] == '>')
            : null;
    }
}
