using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Loading;

/// <summary>Reads what people call the unit of a quantity: <c>units</c> and <c>per</c> of a question.</summary>
static class UnitReader
{
    /// <param name="unit">The question's own unit: what it is called where nothing is written.</param>
    public static ImmutableArray<UnitName> Read(MapReader map, string? unit)
    {
        var isCount = unit is not (null or Question.Byte);
        if (map.Has("units") && !isCount)
            map.Report("units", "Only a quantity in a unit of its own has names for it.", "Write `unit`, such as cups; the names of bytes are known.");
        ImmutableArray<UnitName> names = [.. map.Maps("units").Select(ReadName)];
        return !isCount ? [] : names.IsEmpty ? [new([unit!])] : names;
    }

    public static Period? ReadPeriod(MapReader map) => !map.Has("per") ? null
        : map.Word("per", Period.Day, [.. Enum.GetValues<Period>().Select(period => (period.ToString().ToLowerInvariant(), period))]);

    static UnitName ReadName(MapReader map)
    {
        var words = map.Texts("words");
        if (words.IsEmpty)
            map.Report("words", "The unit has no name.", "List what people call it: words: [cup, cups].");
        var of = map.Quantity("of", bytes: false) ?? 1;
        if (of <= 0)
            map.Report("of", $"`of: {of}` is not above 0.", "Write how many of the question's unit one of these is.");
        map.Close();
        return new(words, of);
    }
}
