using Microsoft.Recognizers.Text.NumberWithUnit.Grammar;
using static Microsoft.Recognizers.Text.NumberWithUnit.Grammar.UnitTraits;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Languages;

/// <summary>English units of money, temperature and age.</summary>
static class EnglishMeasures
{
    public static UnitTable CreateCurrencies() => new UnitTableBuilder()
        .Add(null, "Dollar", "dollar,dollars,$,buck,bucks", NeedsNumber, iso: null)
        .Add(null, "United States dollar", "usd,us dollar,us dollars,us$", NeedsNumber, "USD")
        .Add(null, "Euro", "euro,euros,eur,€", NeedsNumber, "EUR")
        .Add(null, "Pound", "pound,pounds,quid,£", NeedsNumber, iso: null)
        .Add(null, "British pound", "gbp,pound sterling,pounds sterling,british pound,british pounds", NeedsNumber, "GBP")
        .Add(null, "Japanese yen", "yen,jpy,¥", NeedsNumber, "JPY")
        .Add(null, "Swiss franc", "chf,swiss franc,swiss francs,franc,francs", NeedsNumber, "CHF")
        .Add(null, "Indian rupee", "inr,rupee,rupees,₹", NeedsNumber, "INR")
        .Add(null, "Cent", "cent,cents", NeedsNumber)
        .AddPrefix("Dollar", "$", null)
        .AddPrefix("Euro", "€", "EUR")
        .AddPrefix("Pound", "£", null)
        .AddPrefix("Japanese yen", "¥", "JPY")
        .AddPrefix("Indian rupee", "₹", "INR")
        .Build();

    public static UnitTable CreateTemperatures() => new UnitTableBuilder()
        .Add(null, "C", "°c,° c,celsius,centigrade,degree celsius,degrees celsius,degrees c,deg c,° celsius", NeedsNumber)
        .Add(null, "F", "°f,° f,fahrenheit,degree fahrenheit,degrees fahrenheit,degrees f,deg f,° fahrenheit", NeedsNumber)
        .AddExact(null, "C", "C", NeedsNumber)
        .AddExact(null, "F", "F", NeedsNumber)
        .AddExact(null, "K", "K", NeedsNumber)
        .Add(null, "K", "kelvin,kelvins", NeedsNumber)
        .Add(null, "Degree", "degree,degrees,deg,°", NeedsNumber)
        .Build();

    public static UnitTable CreateAges() => new UnitTableBuilder()
        .Add(null, "Year", "year old,years old,year of age,years of age", NeedsNumber)
        .Add(null, "Month", "month old,months old,month of age,months of age", NeedsNumber)
        .Add(null, "Week", "week old,weeks old", NeedsNumber)
        .Add(null, "Day", "day old,days old", NeedsNumber)
        .Build();
}
