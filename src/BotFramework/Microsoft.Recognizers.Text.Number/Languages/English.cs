using System.Globalization;
using Microsoft.Recognizers.Text.Number.Grammar;
using static Microsoft.Recognizers.Text.Number.Grammar.WordRoles;

namespace Microsoft.Recognizers.Text.Number.Languages;

/// <summary>Number words of English, British and American; Indian lakh and crore too.</summary>
static class English
{
    const WordRoles Fifth = Ordinal | Denominator;
    const WordRoles Fifths = Ordinal | Denominator | Plural;

    public static NumberLanguage Create()
    {
        var table = new LanguageTable();
        AddCardinals(table);
        AddOrdinals(table);
        AddScales(table);
        AddConnectors(table);
        AddSuffixes(table);
        AddRelatives(table);
        return new NumberLanguage
        {
            Culture = CultureInfo.GetCultureInfo("en-US"),
            DecimalSeparator = '.',
            GroupSeparator = ',',
            Words = table.Words,
            Suffixes = table.Suffixes,
            Relatives = table.Relatives,
            Ranges = RangePhrases.English,
            OrdinalEndings = ["st", "nd", "rd", "th"],
            UnitFollowsTen = true,
            AndBetweenTenAndUnit = true,
        };
    }

    static void AddCardinals(LanguageTable table) => table
        .Add(Cardinal, Rank.Zero, 0, "zero nought naught nil")
        .Add(Cardinal | Pronoun, Rank.Unit, 1, "one")
        .AddSeries(Cardinal, Rank.Unit, 2, 1, "two three four five six seven eight nine")
        .AddSeries(Cardinal, Rank.Teen, 10, 1, "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
        .AddSeries(Cardinal, Rank.Ten, 20, 10, "twenty thirty forty/fourty fifty sixty seventy eighty ninety/ninty")
        .Add(Cardinal, Rank.Dozen, 12, "dozen doz")
        .Add(Cardinal | Plural, Rank.Dozen, 12, "dozens dozs");

    static void AddOrdinals(LanguageTable table) => table
        .AddSeries(Ordinal, Rank.Unit, 1, 1, "first second")
        .AddSeries(Ordinal | Plural, Rank.Unit, 1, 1, "firsts seconds")
        .AddSeries(Fifth, Rank.Unit, 3, 1, "third fourth fifth sixth seventh eighth/eigth ninth/nineth")
        .AddSeries(Fifths, Rank.Unit, 3, 1, "thirds fourths fifths sixths sevenths eighths ninths")
        .AddSeries(Fifth, Rank.Teen, 10, 1, "tenth eleventh twelfth/twelveth thirteenth fourteenth")
        .AddSeries(Fifth, Rank.Teen, 15, 1, "fifteenth sixteenth seventeenth eighteenth nineteenth")
        .AddSeries(Fifths, Rank.Teen, 10, 1, "tenths elevenths twelfths thirteenths fourteenths")
        .AddSeries(Fifths, Rank.Teen, 15, 1, "fifteenths sixteenths seventeenths eighteenths nineteenths")
        .AddSeries(Fifth, Rank.Ten, 20, 10, "twentieth thirtieth fortieth/fourtieth fiftieth sixtieth seventieth eightieth ninetieth")
        .AddSeries(Fifths, Rank.Ten, 20, 10, "twentieths thirtieths fortieths fiftieths sixtieths seventieths eightieths ninetieths")
        .Add(Denominator | Portion, Rank.Unit, 2, "half")
        .Add(Denominator | Plural, Rank.Unit, 2, "halves")
        .Add(Denominator | Portion, Rank.Unit, 4, "quarter")
        .Add(Denominator | Plural, Rank.Unit, 4, "quarters");

    static void AddScales(LanguageTable table)
    {
        AddScale(Rank.Hundred, 1e2, "hundred");
        AddScale(Rank.Scale, 1e3, "thousand");
        AddScale(Rank.Scale, 1e5, "lakh");
        AddScale(Rank.Scale, 1e6, "million");
        AddScale(Rank.Scale, 1e7, "crore");
        AddScale(Rank.Scale, 1e9, "billion");
        AddScale(Rank.Scale, 1e12, "trillion");
        AddScale(Rank.Scale, 1e15, "quadrillion");

        void AddScale(Rank rank, double value, string word) => table
            .Add(Cardinal, rank, value, word)
            .Add(Cardinal | Plural, rank, value, word + "s")
            .Add(Fifth, rank, value, word + "th")
            .Add(Fifths, rank, value, word + "ths");
    }

    static void AddConnectors(LanguageTable table) => table
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

    // A small m is a metre, a small g a gram and a small t a ton.
    static void AddSuffixes(LanguageTable table) => table
        .AddSuffixes(1e3, "k K")
        .AddSuffixes(1e6, "M MM mil Mil mln Mln")
        .AddSuffixes(1e9, "G b B bn bln Bln")
        .AddSuffixes(1e12, "T tn tln Tln");

    static void AddRelatives(LanguageTable table) => table
        .AddRelatives(0, Constants.RELATIVE_CURRENT, "current,current one")
        .AddRelatives(1, Constants.RELATIVE_CURRENT, "next,next one")
        .AddRelatives(-1, Constants.RELATIVE_CURRENT, "previous,previous one")
        .AddRelatives(0, Constants.RELATIVE_END, "last")
        .AddRelatives(-1, Constants.RELATIVE_END, "penultimate,next to last,the next to last,the second to last,the last but one")
        .AddRelatives(-1, Constants.RELATIVE_END, "the one before the last,the one before the last one")
        .AddRelatives(-2, Constants.RELATIVE_END, "antepenultimate");
}
