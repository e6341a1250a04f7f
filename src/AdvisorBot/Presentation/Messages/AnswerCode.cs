using System.Globalization;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Presentation.Messages;

/// <summary>
/// An answer as a short text of ids: "python,r", "python,!docker" for a choice that does not apply, "!docker,?" when nothing
/// more is known, "10000000000..50000000000", "&gt;10000000000..", "?" for not sure.
/// </summary>
public static class AnswerCode
{
    const string NotSure = "?";
    const string To = "..";
    const char Not = '!';

    public static string Write(Answer answer) => answer switch
    {
        Answer.Chosen chosen =>
            string.Join(',', [.. chosen.ChoiceIds, .. chosen.Lacking.Select(id => Not + id), .. chosen.RestUnknown ? [NotSure] : Array.Empty<string>()]),
        Answer.Quantity { Range: var range } => string.Create(
            CultureInfo.InvariantCulture,
            $"{(range.MinExclusive ? ">" : "")}{range.Min:R}{To}{(double.IsPositiveInfinity(range.Max) ? "" : range.Max.ToString("R", CultureInfo.InvariantCulture))}"),
        _ => NotSure,
    };

    /// <summary>The answer, if the question has it; null for ids it does not know (any more), and for nonsense.</summary>
    public static Answer? Read(string code, Question question)
    {
        if (code == NotSure)
            return Answer.Unsure;
        if (question.Kind.IsAmount && code.Contains(To, StringComparison.Ordinal))
            return ReadRange(code) is { } range ? Answer.Amount(range) : null;
        var parts = code.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct().ToList();
        var restUnknown = parts.Remove(NotSure);
        var ids = parts.FindAll(part => part[0] != Not);
        var lacking = parts.FindAll(part => part[0] == Not).ConvertAll(part => part[1..]);
        if (parts.Count == 0 || ids.Concat(lacking).Any(id => question.FindChoice(id) is null))
            return null;
        // A choice that stands alone may have been ticked beside others; whoever takes the answer asks which is meant.
        return question.Combine(null, new Answer.Chosen([.. ids], [.. lacking], restUnknown));
    }

    static AmountRange? ReadRange(string code)
    {
        var ends = code.TrimStart('>').Split(To);
        if (ends.Length != 2 || !TryRead(ends[0], out var min) || (ends[1].Length > 0 && !TryRead(ends[1], out _)))
            return null;
        var max = ends[1].Length == 0 ? double.PositiveInfinity : double.Parse(ends[1], CultureInfo.InvariantCulture);
        return max >= min ? new(min, max, code.StartsWith('>')) : null;
    }

    static bool TryRead(string text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number) && number >= 0;
}
