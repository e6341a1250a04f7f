using System.Collections.Immutable;
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
        var parts = Parts(code).Distinct().ToList();
        var restUnknown = parts.Remove(NotSure);
        var ids = parts.FindAll(part => part[0] != Not);
        var lacking = parts.FindAll(part => part[0] == Not).ConvertAll(part => part[1..]);
        if (parts.Count == 0 || ids.Concat(lacking).Any(id => question.FindChoice(id) is null))
            return null;
        // A choice that stands alone may have been ticked beside others; whoever takes the answer asks which is meant.
        return question.Combine(null, new Answer.Chosen([.. ids], [.. lacking], restUnknown));
    }

    /// <summary>The choices that a code names and the question does not have (any more).</summary>
    public static ImmutableArray<string> Unknown(string code, Question question) =>
        IsChoices(code, question) ? [.. Parts(code).Where(part => !IsKnown(part, question)).Select(part => part.TrimStart(Not)).Distinct()] : [];

    /// <summary>The code without them.</summary>
    public static string Keep(string code, Question question) =>
        IsChoices(code, question) ? string.Join(',', Parts(code).Where(part => IsKnown(part, question))) : code;

    static bool IsChoices(string code, Question question) => !(question.Kind.IsAmount && code.Contains(To, StringComparison.Ordinal));

    static bool IsKnown(string part, Question question) => part == NotSure || question.FindChoice(part.TrimStart(Not)) is not null;

    static string[] Parts(string code) => code.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

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
