using System.Globalization;
using Microsoft.Recognizers.Text.Number.Grammar;
using static Microsoft.Recognizers.Text.Number.Grammar.WordRoles;

namespace Microsoft.Recognizers.Text.Number.Languages;

/// <summary>Number words of English, British and American; Indian lakh and crore too.</summary>
static class English
{
    const WordRoles Fifth = Ordinal | Denominator;
    const WordRoles Fifths = Ordinal | Denominator | Plural;

    public static NumberLanguage Create() => new()
    {
        Culture = CultureInfo.GetCultureInfo("en-US"),
        DecimalSeparator = '.',
        GroupSeparator = ',',
        Words = Words(),
        Suffixes = new Dictionary<string, double>
        {
            ["k"] = 1e3, ["K"] = 1e3, ["M"] = 1e6, ["MM"] = 1e6, ["mil"] = 1e6, ["Mil"] = 1e6, ["mln"] = 1e6,
            ["G"] = 1e9, ["b"] = 1e9, ["B"] = 1e9, ["bn"] = 1e9, ["bln"] = 1e9, ["T"] = 1e12, ["tn"] = 1e12, ["tln"] = 1e12,
        },
        Relatives = Relatives(),
        OrdinalEndings = ["st", "nd", "rd", "th"],
        UnitFollowsTen = true,
        AndBetweenTenAndUnit = true,
    };

    static IReadOnlyDictionary<string, NumberWord> Words()
    {
        var table = new LanguageTable()
            .Add(Cardinal, Rank.Zero, 0, "zero nought naught nil")
            .Add(Cardinal | Pronoun, Rank.Unit, 1, "one")
            .AddSeries(Cardinal, Rank.Unit, 2, 1, "two three four five six seven eight nine")
            .AddSeries(Cardinal, Rank.Teen, 10, 1, "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
            .AddSeries(Cardinal, Rank.Ten, 20, 10, "twenty thirty forty/fourty fifty sixty seventy eighty ninety/ninty")
            .AddSeries(Ordinal, Rank.Unit, 1, 1, "first second")
            .AddSeries(Ordinal | Plural, Rank.Unit, 1, 1, "firsts seconds")
            .AddSeries(Fifth, Rank.Unit, 3, 1, "third fourth fifth sixth seventh eighth/eigth ninth/nineth")
            .AddSeries(Fifths, Rank.Unit, 3, 1, "thirds fourths fifths sixths sevenths eighths ninths")
            .AddSeries(Fifth, Rank.Teen, 10, 1, "tenth eleventh twelfth/twelveth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")
            .AddSeries(Fifths, Rank.Teen, 10, 1, "tenths elevenths twelfths thirteenths fourteenths fifteenths sixteenths seventeenths eighteenths nineteenths")
            .AddSeries(Fifth, Rank.Ten, 20, 10, "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth")
            .AddSeries(Fifths, Rank.Ten, 20, 10, "twentieths thirtieths fortieths fiftieths sixtieths seventieths eightieths ninetieths")
            .Add(Denominator | Portion, Rank.Unit, 2, "half")
            .Add(Denominator | Plural, Rank.Unit, 2, "halves")
            .Add(Denominator | Portion, Rank.Unit, 4, "quarter")
            .Add(Denominator | Plural, Rank.Unit, 4, "quarters")
            .Add(Cardinal, Rank.Dozen, 12, "dozen doz")
            .Add(Cardinal | Plural, Rank.Dozen, 12, "dozens dozs")
            .Add(Article, "a an")
            .Add(And, "and")
            .Add(Point, "point")
            .Add(Minus, "minus negative")
            .Add(Over, "over")
            .Add(Out, "out")
            .Add(Of, "of")
            .Add(Determiner, "the this that which")
            .Add(Percent, "percent percents pct")
            .Add(Per, "per")
            .Add(Cent, "cent");
        AddScale(table, Rank.Hundred, 1e2, "hundred", "");
        AddScale(table, Rank.Scale, 1e3, "thousand", "");
        AddScale(table, Rank.Scale, 1e5, "lakh", "");
        AddScale(table, Rank.Scale, 1e6, "million", " mln");
        AddScale(table, Rank.Scale, 1e7, "crore", "");
        AddScale(table, Rank.Scale, 1e9, "billion", " bln");
        AddScale(table, Rank.Scale, 1e12, "trillion", " tln");
        AddScale(table, Rank.Scale, 1e15, "quadrillion", "");
        return table.Words;
    }

    static void AddScale(LanguageTable table, Rank rank, double value, string word, string others) => table
        .Add(Cardinal, rank, value, word + others)
        .Add(Cardinal | Plural, rank, value, word + "s")
        .Add(Fifth, rank, value, word + "th")
        .Add(Fifths, rank, value, word + "ths");

    static Dictionary<string, RelativeOrdinal> Relatives()
    {
        var last = new RelativeOrdinal(0, Constants.RELATIVE_END);
        var lastButOne = new RelativeOrdinal(-1, Constants.RELATIVE_END);
        var next = new RelativeOrdinal(1, Constants.RELATIVE_CURRENT);
        var previous = new RelativeOrdinal(-1, Constants.RELATIVE_CURRENT);
        var current = new RelativeOrdinal(0, Constants.RELATIVE_CURRENT);
        return new Dictionary<string, RelativeOrdinal>
        {
            ["last"] = last, ["next"] = next, ["next one"] = next, ["previous"] = previous, ["previous one"] = previous,
            ["current"] = current, ["current one"] = current,
            ["penultimate"] = lastButOne, ["next to last"] = lastButOne, ["the second to last"] = lastButOne,
            ["the next to last"] = lastButOne, ["the last but one"] = lastButOne,
            ["the one before the last"] = lastButOne, ["the one before the last one"] = lastButOne,
            ["antepenultimate"] = new RelativeOrdinal(-2, Constants.RELATIVE_END),
        };
    }
}
