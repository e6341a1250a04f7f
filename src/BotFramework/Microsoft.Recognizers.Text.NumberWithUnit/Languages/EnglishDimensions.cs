using Microsoft.Recognizers.Text.NumberWithUnit.Grammar;
using static Microsoft.Recognizers.Text.NumberWithUnit.Grammar.UnitTraits;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Languages;

/// <summary>English units of length, area, volume, weight, speed, angle and information.</summary>
static class EnglishDimensions
{
    public static UnitTable Create()
    {
        var table = new UnitTableBuilder();
        InformationUnits.AddTo(table);
        AddLengths(table);
        AddSpeeds(table);
        AddAreas(table);
        AddVolumes(table);
        AddWeights(table);
        AddAngles(table);
        return table.Build();
    }

    static void AddLengths(UnitTableBuilder table)
    {
        AddMetric("Kilometer", "kilometer", "km,kms");
        AddMetric("Hectometer", "hectometer", "hm");
        AddMetric("Decameter", "decameter", "dam");
        AddMetric("Decimeter", "decimeter", "dm");
        AddMetric("Centimeter", "centimeter", "cm,cms");
        AddMetric("Millimeter", "millimeter", "mm");
        AddMetric("Micrometer", "micrometer", "µm,μm,micron,microns");
        AddMetric("Nanometer", "nanometer", "nm");
        table
            .Add(Constants.LENGTH, "Meter", "meter,meters,metre,metres")
            .AddExact(Constants.LENGTH, "Meter", "m", NeedsNumber | MayBeCode)
            .Add(Constants.LENGTH, "Picometer", "picometer,picometers,picometre,picometres")
            .Add(Constants.LENGTH, "Picometer", "pm", NeedsNumber | MayBeTime)
            .Add(Constants.LENGTH, "Mile", "mile,miles,mi")
            .Add(Constants.LENGTH, "Yard", "yard,yards,yd,yds", NeedsNumber)
            .Add(Constants.LENGTH, "Foot", "foot,feet,ft,'", NeedsNumber)
            .Add(Constants.LENGTH, "Inch", "inch,inches")
            .Add(Constants.LENGTH, "Inch", "\",”", NeedsNumber)
            .Add(Constants.LENGTH, "Inch", "in", NeedsNumber | NeedsPause)
            .Add(Constants.LENGTH, "Light year", "light year,light years,ly")
            .Add(Constants.LENGTH, "Pt", "pt,pts", NeedsNumber)
            .AddPart("Foot", "Inch", 12)
            .AddPart("Yard", "Foot", 3);

        void AddMetric(string name, string word, string symbols) =>
            table.Add(Constants.LENGTH, name, $"{word},{word}s,{word[..^2]}re,{word[..^2]}res")
                .Add(Constants.LENGTH, name, symbols, NeedsNumber);
    }

    static void AddSpeeds(UnitTableBuilder table) => table
        .Add(Constants.SPEED, "Kilometer per hour", "kmh,kph,kmph")
        .Add(Constants.SPEED, "Mile per hour", "mph")
        .Add(Constants.SPEED, "Foot per second", "fps", NeedsNumber)
        .Add(Constants.SPEED, "Knot", "knot,knots,kt,kts,kn", NeedsNumber)
        .AddTime("millisecond", "millisecond,milliseconds,ms", isRate: true)
        .AddTime("second", "second,seconds,sec,secs,s", isRate: true)
        .AddTime("minute", "minute,minutes,min,mins")
        .AddTime("hour", "hour,hours,hr,hrs,h");

    static void AddAreas(UnitTableBuilder table)
    {
        AddSquare("kilometer", "km");
        AddSquare("hectometer", "hm");
        AddSquare("decameter", "dam");
        AddSquare("decimeter", "dm");
        AddSquare("centimeter", "cm");
        AddSquare("millimeter", "mm");
        AddSquare("meter", "m");
        Add("inch", "inch,inches,in", "in");
        Add("foot", "foot,feet,ft", "ft");
        Add("mile", "mile,miles,mi", "mi");
        Add("yard", "yard,yards,yd,yds", "yd");
        table
            .Add(Constants.AREA, "Acre", "acre,acres")
            .Add(Constants.AREA, "Hectare", "hectare,hectares")
            .Add(Constants.AREA, "Square foot", "sqft", NeedsNumber)
            .Add(Constants.AREA, "Square meter", "sqm", NeedsNumber);

        void AddSquare(string word, string symbol) => Add(word, $"{word},{word}s,{word[..^2]}re,{word[..^2]}res,{symbol}", symbol);
        void Add(string word, string forms, string symbol) => table
            .Add(Constants.AREA, $"Square {word}", $"{Each("square ", forms)},{Each("sq ", forms)},{Each("sq. ", forms)}")
            .Add(Constants.AREA, $"Square {word}", $"{symbol}2,{symbol}²,{symbol}^2");
    }

    static void AddVolumes(UnitTableBuilder table)
    {
        AddCubic("meter", "meter,meters,metre,metres,m", "m3,m³,m^3");
        AddCubic("decimeter", "decimeter,decimeters,decimetre,decimetres,dm", "dm3,dm³");
        AddCubic("centimeter", "centimeter,centimeters,centimetre,centimetres,cm", "cm3,cm³,cc,ccm");
        AddCubic("millimeter", "millimeter,millimeters,millimetre,millimetres,mm", "mm3,mm³");
        AddCubic("kilometer", "kilometer,kilometers,kilometre,kilometres,km", "km3,km³");
        AddCubic("inch", "inch,inches,in", "in3,in³");
        AddCubic("foot", "foot,feet,ft", "ft3,ft³");
        AddCubic("yard", "yard,yards,yd", "yd3,yd³");
        AddCubic("mile", "mile,miles,mi", "mi3,mi³");
        AddLiter("Hectoliter", "hectoliter", "hl");
        AddLiter("Decaliter", "decaliter", "dal");
        AddLiter("Liter", "liter", "ltr,ltrs");
        AddLiter("Deciliter", "deciliter", "dl");
        AddLiter("Centiliter", "centiliter", "cl");
        AddLiter("Milliliter", "milliliter", "ml,mls");
        table
            .Add(Constants.VOLUME, "Liter", "l", NeedsNumber | MayBeCode)
            .Add(Constants.VOLUME, "Barrel", "barrel,barrels,bbl", NeedsNumber)
            .Add(Constants.VOLUME, "Pint", "pint,pints")
            .Add(Constants.VOLUME, "Quart", "quart,quarts,qt")
            .Add(Constants.VOLUME, "Fluid ounce", "fluid ounce,fluid ounces,fl oz,fl. oz,fl. oz.")
            .Add(Constants.VOLUME, "Fluid dram", "fluid dram,fluid drams,fluid drachm,fluid drachms")
            .Add(Constants.VOLUME, "Cup", "cup,cups", NeedsNumber)
            .Add(Constants.VOLUME, "Teaspoon", "teaspoon,teaspoons,tsp")
            .Add(Constants.VOLUME, "Tablespoon", "tablespoon,tablespoons,tbsp")
            .Add(Constants.VOLUME, "Pinch", "pinch,pinches", NeedsNumber)
            .Add(Constants.VOLUME, "Bushel", "bushel,bushels")
            .Add(Constants.VOLUME, "Hogshead", "hogshead,hogsheads")
            .Add(Constants.VOLUME, "Peck", "peck,pecks", NeedsNumber)
            .Add(Constants.VOLUME, "Gill", "gill,gills", NeedsNumber)
            .Add(Constants.VOLUME, "Cord", "cord,cords", NeedsNumber)
            .Add(Constants.VOLUME, "Minim", "minim,minims", NeedsNumber);

        void AddCubic(string word, string forms, string symbols) =>
            table.Add(Constants.VOLUME, $"Cubic {word}", $"{Each("cubic ", forms)},{Each("cu ", forms)},{Each("cu. ", forms)},{symbols}");
        void AddLiter(string name, string word, string symbols) =>
            table.Add(Constants.VOLUME, name, $"{word},{word}s,{word[..^2]}re,{word[..^2]}res").Add(Constants.VOLUME, name, symbols, NeedsNumber);
    }

    // The official library counts gallons among the weights.
    static void AddWeights(UnitTableBuilder table) => table
        .Add(Constants.WEIGHT, "Metric ton", "metric ton,metric tons,metric tonne,metric tonnes,tonne,tonnes")
        .Add(Constants.WEIGHT, "Long ton (British)", "long ton,long tons")
        .Add(Constants.WEIGHT, "Short ton (US)", "short ton,short tons")
        .Add(Constants.WEIGHT, "Ton", "ton,tons", NeedsNumber)
        .Add(Constants.WEIGHT, "Kilogram", "kilogram,kilograms,kilogramme,kilogrammes,kilo,kilos,kg,kgs")
        .Add(Constants.WEIGHT, "Gram", "gram,grams,gramme,grammes,gm,gms")
        .AddExact(Constants.WEIGHT, "Gram", "g", NeedsNumber | MayBeCode)
        .Add(Constants.WEIGHT, "Milligram", "milligram,milligrams,mg")
        .Add(Constants.WEIGHT, "Microgram", "microgram,micrograms,mcg,µg,μg")
        .Add(Constants.WEIGHT, "Pound", "pound,pounds,lb,lbs", NeedsNumber)
        .Add(Constants.WEIGHT, "Ounce", "ounce,ounces")
        .Add(Constants.WEIGHT, "Ounce", "oz", NeedsNumber)
        .Add(Constants.WEIGHT, "Stone", "stone,stones", NeedsNumber)
        .Add(Constants.WEIGHT, "Grain", "grain,grains", NeedsNumber)
        .Add(Constants.WEIGHT, "Pennyweight", "pennyweight,pennyweights")
        .Add(Constants.WEIGHT, "Dram", "dram,drams,drachm,drachms,drachma,drachmas", NeedsNumber)
        .Add(Constants.WEIGHT, "Gallon", "gallon,gallons,gal")
        .AddPart("Pound", "Ounce", 16)
        .AddPart("Stone", "Pound", 14);

    static void AddAngles(UnitTableBuilder table) => table
        .Add(Constants.ANGLE, "Degree", "degree,degrees,deg,°", NeedsNumber | MayBeTemperature)
        .Add(Constants.ANGLE, "Radian", "radian,radians")
        .Add(Constants.ANGLE, "Radian", "rad", NeedsNumber)
        .Add(Constants.ANGLE, "Turn", "turn,turns", NeedsNumber);

    static string Each(string prefix, string forms) => prefix + forms.Replace(",", "," + prefix, StringComparison.Ordinal);
}
