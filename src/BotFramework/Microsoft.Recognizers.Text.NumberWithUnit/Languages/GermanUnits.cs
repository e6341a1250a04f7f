using Microsoft.Recognizers.Text.NumberWithUnit.Grammar;
using static Microsoft.Recognizers.Text.NumberWithUnit.Grammar.UnitTraits;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Languages;

/// <summary>German units, umlauts folded.</summary>
static class GermanUnits
{
    public static UnitTable CreateDimensions()
    {
        var table = new UnitTableBuilder { Per = "pro" };
        InformationUnits.AddTo(table);
        AddLengths(table);
        AddAreasAndVolumes(table);
        AddWeights(table);
        return table
            .Add(Constants.ANGLE, "Grad", "grad,°", NeedsNumber | MayBeTemperature)
            .Add(Constants.ANGLE, "Radiant", "radiant,rad", NeedsNumber)
            .Build();
    }

    public static UnitTable CreateCurrencies() => new UnitTableBuilder()
        .Add(null, "Dollar", "dollar,$", NeedsNumber)
        .Add(null, "US-Dollar", "usd,us dollar", NeedsNumber, "USD")
        .Add(null, "Euro", "euro,euros,eur,€", NeedsNumber, "EUR")
        .Add(null, "Pfund", "pfund,£", NeedsNumber)
        .Add(null, "Britisches Pfund", "gbp,britische pfund", NeedsNumber, "GBP")
        .Add(null, "Schweizer Franken", "chf,franken,schweizer franken", NeedsNumber, "CHF")
        .Add(null, "Japanischer Yen", "yen,jpy,¥", NeedsNumber, "JPY")
        .Add(null, "Cent", "cent,cents", NeedsNumber)
        .AddPrefix("Dollar", "$", null)
        .AddPrefix("Euro", "€", "EUR")
        .AddPrefix("Pfund", "£", null)
        .Build();

    public static UnitTable CreateTemperatures() => new UnitTableBuilder()
        .Add(null, "C", "°c,° c,grad celsius,celsius,° celsius", NeedsNumber)
        .Add(null, "F", "°f,° f,grad fahrenheit,fahrenheit,° fahrenheit", NeedsNumber)
        .Add(null, "K", "kelvin", NeedsNumber)
        .Add(null, "Grad", "grad,°", NeedsNumber)
        .Build();

    public static UnitTable CreateAges() => new UnitTableBuilder()
        .Add(null, "Jahr", "jahr alt,jahre alt,jahriges,jahriger,jahrige", NeedsNumber)
        .Add(null, "Monat", "monat alt,monate alt", NeedsNumber)
        .Add(null, "Woche", "woche alt,wochen alt", NeedsNumber)
        .Add(null, "Tag", "tag alt,tage alt", NeedsNumber)
        .Build();

    static void AddLengths(UnitTableBuilder table) => table
        .Add(Constants.LENGTH, "Kilometer", "kilometer,kilometern")
        .Add(Constants.LENGTH, "Kilometer", "km", NeedsNumber)
        .Add(Constants.LENGTH, "Meter", "meter,metern")
        .AddExact(Constants.LENGTH, "Meter", "m", NeedsNumber | MayBeCode)
        .Add(Constants.LENGTH, "Dezimeter", "dezimeter,dezimetern")
        .Add(Constants.LENGTH, "Dezimeter", "dm", NeedsNumber)
        .Add(Constants.LENGTH, "Zentimeter", "zentimeter,zentimetern,centimeter,centimetern")
        .Add(Constants.LENGTH, "Zentimeter", "cm", NeedsNumber)
        .Add(Constants.LENGTH, "Millimeter", "millimeter,millimetern")
        .Add(Constants.LENGTH, "Millimeter", "mm", NeedsNumber)
        .Add(Constants.LENGTH, "Mikrometer", "mikrometer,mikrometern,µm,μm")
        .Add(Constants.LENGTH, "Nanometer", "nanometer,nanometern")
        .Add(Constants.LENGTH, "Nanometer", "nm", NeedsNumber)
        .Add(Constants.LENGTH, "Meile", "meile,meilen")
        .Add(Constants.LENGTH, "Fuß", "fuß,fuss", NeedsNumber)
        .Add(Constants.LENGTH, "Zoll", "zoll,\"", NeedsNumber)
        .AddTime("Millisekunde", "millisekunde,millisekunden,ms", isRate: true)
        .AddTime("Sekunde", "sekunde,sekunden,sek,s", isRate: true)
        .AddTime("Minute", "minute,minuten,min")
        .AddTime("Stunde", "stunde,stunden,std,h");

    static void AddAreasAndVolumes(UnitTableBuilder table) => table
        .Add(Constants.AREA, "Quadratkilometer", "quadratkilometer,quadratkilometern,qkm,km2,km²")
        .Add(Constants.AREA, "Quadratmeter", "quadratmeter,quadratmetern,qm,m2,m²")
        .Add(Constants.AREA, "Quadratzentimeter", "quadratzentimeter,quadratzentimetern,cm2,cm²")
        .Add(Constants.AREA, "Hektar", "hektar")
        .Add(Constants.VOLUME, "Kubikmeter", "kubikmeter,kubikmetern,m3,m³")
        .Add(Constants.VOLUME, "Kubikzentimeter", "kubikzentimeter,kubikzentimetern,cm3,cm³")
        .Add(Constants.VOLUME, "Liter", "liter,litern")
        .Add(Constants.VOLUME, "Liter", "l", NeedsNumber | MayBeCode)
        .Add(Constants.VOLUME, "Milliliter", "milliliter,millilitern")
        .Add(Constants.VOLUME, "Milliliter", "ml", NeedsNumber);

    static void AddWeights(UnitTableBuilder table) => table
        .Add(Constants.WEIGHT, "Tonne", "tonne,tonnen")
        .Add(Constants.WEIGHT, "Kilogramm", "kilogramm,kilo,kilos,kg")
        .Add(Constants.WEIGHT, "Gramm", "gramm")
        .AddExact(Constants.WEIGHT, "Gramm", "g", NeedsNumber | MayBeCode)
        .Add(Constants.WEIGHT, "Milligramm", "milligramm,mg")
        .Add(Constants.WEIGHT, "Pfund", "pfund", NeedsNumber);
}
