using Microsoft.Recognizers.Text.NumberWithUnit.Grammar;
using static Microsoft.Recognizers.Text.NumberWithUnit.Grammar.UnitTraits;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Languages;

/// <summary>Amounts of data, from bit to zettabyte, decimal and binary. Their names are the same in the languages known here.</summary>
static class InformationUnits
{
    static readonly (string Prefix, string Symbol)[] s_decimal =
    [
        ("kilo", "k"), ("mega", "m"), ("giga", "g"), ("tera", "t"), ("peta", "p"), ("exa", "e"), ("zetta", "z"),
    ];

    static readonly (string Prefix, string Symbol)[] s_binary =
    [
        ("kibi", "ki"), ("mebi", "mi"), ("gibi", "gi"), ("tebi", "ti"), ("pebi", "pi"), ("exbi", "ei"),
    ];

    public static void AddTo(UnitTableBuilder table)
    {
        table
            .Add(Constants.INFORMATION, "Bit", "bit,bits", NeedsNumber)
            .Add(Constants.INFORMATION, "Byte", "byte,bytes")
            .AddExact(Constants.INFORMATION, "Bit", "b", NeedsNumber | MayBeCode)
            .AddExact(Constants.INFORMATION, "Byte", "B", NeedsNumber | MayBeCode)
            .Add(Constants.INFORMATION, "Megabyte", "meg,megs,mega,megas", NeedsNumber)
            .Add(Constants.INFORMATION, "Gigabyte", "gig,gigs,giga,gigas", NeedsNumber)
            .Add(Constants.INFORMATION, "Terabyte", "tera,teras", NeedsNumber)
            .Add(Constants.INFORMATION, "Petabyte", "peta,petas", NeedsNumber);
        foreach (var (prefix, symbol) in s_decimal)
            AddDecimal(table, prefix, symbol);
        foreach (var (prefix, symbol) in s_binary)
            AddBytes(table, prefix, $"{symbol}b,{symbol}bs");
    }

    // Mb is a megabit and MB a megabyte; in small letters people mean bytes.
    static void AddDecimal(UnitTableBuilder table, string prefix, string symbol)
    {
        AddBytes(table, prefix, $"{symbol}b,{symbol}bs,{symbol}byte,{symbol}bytes");
        table
            .Add(Constants.INFORMATION, Capital(prefix) + "bit", $"{prefix}bit,{prefix}bits,{prefix} bit,{prefix} bits,{symbol}bit,{symbol}bits")
            .AddExact(Constants.INFORMATION, Capital(prefix) + "bit", $"{symbol.ToUpperInvariant()}b");
    }

    static void AddBytes(UnitTableBuilder table, string prefix, string symbols) =>
        table.Add(Constants.INFORMATION, Capital(prefix) + "byte", $"{prefix}byte,{prefix}bytes,{prefix} byte,{prefix} bytes,{symbols}");

    static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
