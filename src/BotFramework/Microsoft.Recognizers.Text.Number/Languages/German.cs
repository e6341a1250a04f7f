using System.Globalization;
using Microsoft.Recognizers.Text.Number.Grammar;
using static Microsoft.Recognizers.Text.Number.Grammar.WordRoles;

namespace Microsoft.Recognizers.Text.Number.Languages;

/// <summary>Number words of German, umlauts folded or written out (funf, fuenf).</summary>
static class German
{
    static readonly string[] s_ordinalEndings = ["e", "en", "er", "es", "em"];

    public static NumberLanguage Create()
    {
        var table = new LanguageTable();
        AddCardinals(table);
        AddOrdinals(table);
        AddFractions(table);
        AddConnectors(table);
        AddRelatives(table);
        table
            .AddSuffixes(1e3, "k K Tsd tsd")
            .AddSuffixes(1e6, "M Mio mio")
            .AddSuffixes(1e9, "G Mrd mrd")
            .AddSuffixes(1e12, "T Bio bio");
        return new NumberLanguage
        {
            Culture = CultureInfo.GetCultureInfo("de-DE"),
            DecimalSeparator = ',',
            GroupSeparator = '.',
            Words = table.Words,
            Suffixes = table.Suffixes,
            Relatives = table.Relatives,
            Ranges = RangePhrases.German,
            OrdinalEndings = ["te", "ten", "ter", "tes", "tem", "ste", "sten", "ster", "stes", "stem"],
            UnitComesBeforeTen = true,
            Compounds = true,
            DotMakesOrdinal = true,
        };
    }

    static void AddCardinals(LanguageTable table) => table
        .Add(Cardinal, Rank.Zero, 0, "null")
        .Add(Cardinal, Rank.Unit, 1, "eins")
        .Add(Cardinal | Weak | Article, Rank.Unit, 1, "ein eine einen einem einer eines")
        .AddSeries(Cardinal, Rank.Unit, 2, 1, "zwei/zwo drei vier funf/fuenf sechs sieben acht neun")
        .AddSeries(Cardinal, Rank.Teen, 10, 1, "zehn elf zwolf/zwoelf dreizehn vierzehn funfzehn/fuenfzehn sechzehn siebzehn achtzehn neunzehn")
        .AddSeries(Cardinal, Rank.Ten, 20, 10, "zwanzig dreißig/dreissig vierzig funfzig/fuenfzig sechzig siebzig achtzig neunzig")
        .Add(Cardinal, Rank.Hundred, 1e2, "hundert")
        .Add(Cardinal, Rank.Scale, 1e3, "tausend")
        .Add(Cardinal, Rank.Scale, 1e6, "million")
        .Add(Cardinal, Rank.Scale, 1e9, "milliarde")
        .Add(Cardinal, Rank.Scale, 1e12, "billion")
        .Add(Cardinal, Rank.Scale, 1e15, "billiarde")
        .Add(Cardinal | Plural, Rank.Scale, 1e6, "millionen")
        .Add(Cardinal | Plural, Rank.Scale, 1e9, "milliarden")
        .Add(Cardinal | Plural, Rank.Scale, 1e12, "billionen")
        .Add(Cardinal | Plural, Rank.Scale, 1e15, "billiarden")
        .Add(Cardinal, Rank.Dozen, 12, "dutzend");

    static void AddOrdinals(LanguageTable table)
    {
        AddSeries(Rank.Unit, 1, 1, "erst zweit dritt viert funft/fuenft sechst siebt/siebent acht neunt");
        AddSeries(Rank.Teen, 10, 1, "zehnt elft zwolft/zwoelft dreizehnt vierzehnt funfzehnt/fuenfzehnt sechzehnt siebzehnt achtzehnt neunzehnt");
        AddSeries(Rank.Ten, 20, 10, "zwanzigst dreißigst/dreissigst vierzigst funfzigst/fuenfzigst sechzigst siebzigst achtzigst neunzigst");
        AddSeries(Rank.Hundred, 1e2, 0, "hundertst");
        AddSeries(Rank.Scale, 1e3, 0, "tausendst");
        AddSeries(Rank.Scale, 1e6, 0, "millionst");

        void AddSeries(Rank rank, double first, double step, string stems)
        {
            foreach (var ending in s_ordinalEndings)
                table.AddSeries(Ordinal, rank, first, step, string.Join(' ', stems.Split(' ').Select(stem => With(stem, ending))));
        }

        static string With(string stems, string ending) => stems.Replace("/", ending + "/", StringComparison.Ordinal) + ending;
    }

    static void AddFractions(LanguageTable table) => table
        .Add(Denominator | Portion, Rank.Unit, 2, "halb halbe halber halbes halben halbem")
        .Add(Denominator | Portion | Plural, Rank.Unit, 4, "viertel")
        .Add(AndHalf, "einhalb")
        .Add(Cardinal, Rank.Unit, 1.5, "anderthalb eineinhalb")
        .Add(Denominator | Plural, Rank.Unit, 3, "drittel")
        .AddSeries(Denominator | Plural, Rank.Unit, 5, 1, "funftel/fuenftel sechstel siebtel achtel neuntel")
        .AddSeries(Denominator | Plural, Rank.Teen, 10, 1, "zehntel elftel zwolftel/zwoelftel")
        .AddSeries(Denominator | Plural, Rank.Ten, 20, 10, "zwanzigstel dreißigstel/dreissigstel vierzigstel funfzigstel/fuenfzigstel")
        .Add(Denominator | Plural, Rank.Hundred, 1e2, "hundertstel")
        .Add(Denominator | Plural, Rank.Scale, 1e3, "tausendstel")
        .Add(Denominator | Plural, Rank.Scale, 1e6, "millionstel");

    static void AddConnectors(LanguageTable table) => table
        .Add(And, "und")
        .Add(Point, "komma")
        .Add(Minus, "minus")
        .Add(Over, "durch")
        .Add(Of, "von")
        .Add(Percent, "prozent")
        .Add(Per, "pro");

    static void AddRelatives(LanguageTable table)
    {
        Add(0, Constants.RELATIVE_END, "letzt");
        Add(-1, Constants.RELATIVE_END, "vorletzt");
        Add(-2, Constants.RELATIVE_END, "drittletzt");
        Add(1, Constants.RELATIVE_CURRENT, "nachst");
        Add(1, Constants.RELATIVE_CURRENT, "naechst");
        Add(-1, Constants.RELATIVE_CURRENT, "vorherig");
        Add(-1, Constants.RELATIVE_CURRENT, "vorig");
        Add(0, Constants.RELATIVE_CURRENT, "aktuell");
        Add(0, Constants.RELATIVE_CURRENT, "jetzig");

        void Add(int offset, string relativeTo, string stem) =>
            table.AddRelatives(offset, relativeTo, string.Join(',', s_ordinalEndings.Select(ending => stem + ending)));
    }
}
