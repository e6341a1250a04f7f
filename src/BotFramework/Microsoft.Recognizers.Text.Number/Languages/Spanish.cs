using System.Globalization;
using Microsoft.Recognizers.Text.Number.Grammar;
using static Microsoft.Recognizers.Text.Number.Grammar.WordRoles;

namespace Microsoft.Recognizers.Text.Number.Languages;

/// <summary>Number words of Spanish, accents folded.</summary>
static class Spanish
{
    public static NumberLanguage Create() => Create("es-ES", ',', '.');

    public static NumberLanguage CreateMexican() => Create("es-MX", '.', ',');

    static NumberLanguage Create(string culture, char decimalSeparator, char groupSeparator)
    {
        var table = new LanguageTable();
        AddCardinals(table);
        AddScales(table);
        AddOrdinals(table);
        AddFractions(table);
        AddConnectors(table);
        AddRelatives(table);
        table
            .AddSuffixes(1e3, "k K")
            .AddSuffixes(1e6, "M MM")
            .AddSuffixes(1e9, "G")
            .AddSuffixes(1e12, "T");
        return new NumberLanguage
        {
            Culture = CultureInfo.GetCultureInfo(culture),
            DecimalSeparator = decimalSeparator,
            GroupSeparator = groupSeparator,
            Words = table.Words,
            Suffixes = table.Suffixes,
            Relatives = table.Relatives,
            Ranges = RangePhrases.Spanish,
            OrdinalEndings =
                ["º", "ª", "o", "a", "er", "ero", "era", "ro", "ra", "do", "da", "to", "ta", "mo", "ma", "vo", "va", "no", "na"],
            AndBetweenTenAndUnit = true,
            OrdinalsStack = true,
        };
    }

    static void AddCardinals(LanguageTable table) => table
        .Add(Cardinal, Rank.Zero, 0, "cero")
        .Add(Cardinal | Weak | Article, Rank.Unit, 1, "un una")
        .AddSeries(Cardinal, Rank.Unit, 1, 1, "uno dos tres cuatro cinco seis siete ocho nueve")
        .AddSeries(Cardinal, Rank.Teen, 10, 1, "diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte")
        .AddSeries(Cardinal, Rank.Teen, 21, 1, "veintiuno/veintiun/veintiuna veintidos veintitres veinticuatro veinticinco")
        .AddSeries(Cardinal, Rank.Teen, 26, 1, "veintiseis veintisiete veintiocho veintinueve")
        .AddSeries(Cardinal, Rank.Ten, 30, 10, "treinta cuarenta cincuenta sesenta setenta ochenta noventa")
        .Add(Cardinal | Cent, Rank.Hundreds, 100, "cien ciento")
        .AddSeries(Cardinal, Rank.Hundreds, 200, 100, "doscientos trescientos cuatrocientos quinientos")
        .AddSeries(Cardinal, Rank.Hundreds, 600, 100, "seiscientos setecientos ochocientos novecientos")
        .AddSeries(Cardinal, Rank.Hundreds, 200, 100, "doscientas trescientas cuatrocientas quinientas")
        .AddSeries(Cardinal, Rank.Hundreds, 600, 100, "seiscientas setecientas ochocientas novecientas");

    static void AddScales(LanguageTable table) => table
        .Add(Cardinal, Rank.Scale, 1e3, "mil")
        .Add(Cardinal, Rank.Scale, 1e6, "millon")
        .Add(Cardinal | Plural, Rank.Scale, 1e6, "millones")
        .Add(Cardinal, Rank.Scale, 1e12, "billon")
        .Add(Cardinal | Plural, Rank.Scale, 1e12, "billones")
        .Add(Cardinal, Rank.Dozen, 12, "docena")
        .Add(Cardinal | Plural, Rank.Dozen, 12, "docenas");

    static void AddOrdinals(LanguageTable table) => table
        .AddSeries(Ordinal, Rank.Unit, 1, 1, "primero/primer/primera segundo/segunda tercero/tercer/tercera")
        .AddSeries(Ordinal | Denominator, Rank.Unit, 4, 1, "cuarto/cuarta quinto/quinta sexto/sexta septimo/septima octavo/octava noveno/novena")
        .AddSeries(Ordinal | Denominator, Rank.Teen, 10, 1, "decimo/decima undecimo/undecima duodecimo/duodecima")
        .AddSeries(Ordinal, Rank.Teen, 13, 1, "decimotercero/decimotercera/decimotercer decimocuarto/decimocuarta decimoquinto/decimoquinta")
        .AddSeries(Ordinal, Rank.Teen, 16, 1, "decimosexto/decimosexta decimoseptimo/decimoseptima decimoctavo/decimoctava decimonoveno/decimonovena")
        .AddSeries(Ordinal, Rank.Ten, 20, 10, "vigesimo trigesimo cuadragesimo quincuagesimo sexagesimo septuagesimo octogesimo nonagesimo")
        .AddSeries(Ordinal, Rank.Ten, 20, 10, "vigesima trigesima cuadragesima quincuagesima sexagesima septuagesima octogesima nonagesima")
        .Add(Ordinal | Denominator, Rank.Hundreds, 100, "centesimo centesima")
        .Add(Ordinal | Denominator, Rank.Scale, 1e3, "milesimo milesima")
        .Add(Ordinal | Denominator, Rank.Scale, 1e6, "millonesimo millonesima");

    static void AddFractions(LanguageTable table) => table
        .Add(Denominator | Portion, Rank.Unit, 2, "medio media mitad")
        .Add(Denominator | Plural, Rank.Unit, 2, "medios medias")
        .Add(Denominator, Rank.Unit, 3, "tercio")
        .Add(Denominator | Plural, Rank.Unit, 3, "tercios")
        .AddSeries(Denominator | Plural, Rank.Unit, 4, 1, "cuartos quintos sextos septimos octavos novenos")
        .Add(Denominator | Plural, Rank.Teen, 10, "decimos decimas")
        .Add(Denominator | Plural, Rank.Hundreds, 100, "centesimos centesimas")
        .Add(Denominator | Plural, Rank.Scale, 1e3, "milesimos milesimas");

    static void AddConnectors(LanguageTable table) => table
        .Add(And, "y")
        .Add(Point, "coma punto")
        .Add(Minus, "menos")
        .Add(Over, "sobre")
        .Add(Of, "de")
        .Add(Percent, "porciento")
        .Add(Per, "por");

    static void AddRelatives(LanguageTable table) => table
        .AddRelatives(0, Constants.RELATIVE_END, "ultimo,ultima")
        .AddRelatives(-1, Constants.RELATIVE_END, "penultimo,penultima")
        .AddRelatives(-2, Constants.RELATIVE_END, "antepenultimo,antepenultima")
        .AddRelatives(1, Constants.RELATIVE_CURRENT, "siguiente,proximo,proxima")
        .AddRelatives(-1, Constants.RELATIVE_CURRENT, "anterior,previo,previa")
        .AddRelatives(0, Constants.RELATIVE_CURRENT, "actual");
}
