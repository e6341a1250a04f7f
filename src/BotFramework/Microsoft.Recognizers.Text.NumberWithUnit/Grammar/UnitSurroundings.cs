using Microsoft.Recognizers.Text.Number.Grammar;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Grammar;

/// <summary>Judges by what stands around it whether a short or common word is a unit.</summary>
readonly struct UnitSurroundings(NumberText text)
{
    const int LastHour = 12;

    /// <summary>Whether the unit between two token indexes may belong to the number before it.</summary>
    public bool Allow(Unit unit, in NumberMatch number, int start, int next) =>
        !(unit.Has(UnitTraits.NeedsPause) && HasWordAfter(start, next)) &&
        !(unit.Has(UnitTraits.MayBeTime) && IsTime(number, start)) &&
        !(unit.Has(UnitTraits.MayBeCode) && IsCode(number, next)) &&
        !(unit.Has(UnitTraits.MayBeTemperature) && IsTemperature(next));

    bool HasWordAfter(int start, int next)
    {
        if (text.IsGlued(start) || next >= text.Count || text[next].Kind != TokenKind.Word)
            return false;
        return text.Word(next) is not ("x" or "by" or "and" or "long" or "wide" or "high" or "tall" or "deep" or "thick" or "or");
    }

    bool IsTime(in NumberMatch number, int start)
    {
        if (number.Value is < 1 or > LastHour || number.Value != Math.Floor(number.Value))
            return false;
        var before = number.First > 0 ? text.Word(number.First - 1) : default;
        return text.IsGlued(start) || before is "at" or "by" or "from" or "until" or "till" or "before" or "after";
    }

    bool IsCode(in NumberMatch number, int next)
    {
        var first = number.First;
        var afterHyphen = text.IsMark(first - 1, '-') && text.IsGlued(first) && text.IsGlued(first - 1);
        var afterLetters = afterHyphen && text[first - 2].Kind == TokenKind.Word;
        var beforeCode = text.IsMark(next, '-') && text.IsGlued(next) && text.IsGlued(next + 1);
        return afterLetters || beforeCode;
    }

    bool IsTemperature(int next) =>
        next < text.Count && text.Word(next) is "c" or "f" or "k" or "celsius" or "centigrade" or "fahrenheit" or "kelvin" or "rankine";
}
