using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Tests.Understanding.Utterances;

/// <summary>
/// Answers as the labelled utterances write them: "python+r", "2TB", "5GB-10GB", "&lt;=10GB", "&gt;1TB", "&gt;=3TB",
/// "?" for not sure. Several that are right alike are parted by "|".
/// </summary>
static class AnswerNotation
{
    public static ImmutableArray<Answer> Read(string notation) => [.. notation.Split('|').Select(One)];

    static Answer One(string text)
    {
        if (text == "?")
            return Answer.Unsure;
        if (text.StartsWith("<=", StringComparison.Ordinal))
            return Answer.Amount(AmountRange.UpTo(Bytes(text[2..])));
        if (text.StartsWith(">=", StringComparison.Ordinal))
            return Answer.Amount(AmountRange.AtLeast(Bytes(text[2..])));
        if (text[0] == '>')
            return Answer.Amount(AmountRange.Over(Bytes(text[1..])));
        if (!char.IsAsciiDigit(text[0]))
            return Answer.Choose([.. text.Split('+')]);
        var ends = text.Split('-');
        return Answer.Amount(new(Bytes(ends[0]), Bytes(ends[^1])));
    }

    static double Bytes(string text) => ByteSize.TryParse(text, out var bytes) ? bytes : throw new FormatException(text);
}
