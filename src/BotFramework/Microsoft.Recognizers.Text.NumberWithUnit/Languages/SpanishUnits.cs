using Microsoft.Recognizers.Text.NumberWithUnit.Grammar;
using static Microsoft.Recognizers.Text.NumberWithUnit.Grammar.UnitTraits;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Languages;

/// <summary>Spanish units, accents folded.</summary>
static class SpanishUnits
{
    public static UnitTable CreateDimensions()
    {
        var table = new UnitTableBuilder { Per = "por" };
        InformationUnits.AddTo(table);
        AddLengths(table);
        AddAreasAndVolumes(table);
        AddWeights(table);
        return table
            .Add(Constants.ANGLE, "Grado", "grado,grados,°", NeedsNumber | MayBeTemperature)
            .Add(Constants.ANGLE, "Radián", "radian,radianes,rad", NeedsNumber)
            .Build();
    }

    public static UnitTable CreateCurrencies() => new UnitTableBuilder()
        .Add(null, "Dólar", "dolar,dolares,$", NeedsNumber)
        .Add(null, "Dólar estadounidense", "usd,dolar estadounidense,dolares estadounidenses", NeedsNumber, "USD")
        .Add(null, "Euro", "euro,euros,eur,€", NeedsNumber, "EUR")
        .Add(null, "Libra", "libra,libras,£", NeedsNumber)
        .Add(null, "Libra esterlina", "gbp,libra esterlina,libras esterlinas", NeedsNumber, "GBP")
        .Add(null, "Peso", "peso,pesos", NeedsNumber)
        .Add(null, "Peso mexicano", "mxn,peso mexicano,pesos mexicanos", NeedsNumber, "MXN")
        .Add(null, "Yen", "yen,yenes,jpy,¥", NeedsNumber, "JPY")
        .Add(null, "Centavo", "centavo,centavos", NeedsNumber)
        .AddPrefix("Dólar", "$", null)
        .AddPrefix("Euro", "€", "EUR")
        .AddPrefix("Libra", "£", null)
        .Build();

    public static UnitTable CreateTemperatures() => new UnitTableBuilder()
        .Add(null, "C", "°c,° c,grados celsius,grado celsius,grados centigrados,grado centigrado,celsius,° celsius", NeedsNumber)
        .Add(null, "F", "°f,° f,grados fahrenheit,grado fahrenheit,fahrenheit,° fahrenheit", NeedsNumber)
        .Add(null, "K", "kelvin", NeedsNumber)
        .Add(null, "Grado", "grado,grados,°", NeedsNumber)
        .Build();

    public static UnitTable CreateAges() => new UnitTableBuilder()
        .Add(null, "Año", "ano,anos,ano de edad,anos de edad", NeedsNumber)
        .Add(null, "Mes", "mes,meses,meses de edad", NeedsNumber)
        .Add(null, "Semana", "semana,semanas,semanas de edad", NeedsNumber)
        .Add(null, "Día", "dia,dias,dias de edad", NeedsNumber)
        .Build();

    static void AddLengths(UnitTableBuilder table) => table
        .Add(Constants.LENGTH, "Kilómetro", "kilometro,kilometros")
        .Add(Constants.LENGTH, "Kilómetro", "km,kms", NeedsNumber)
        .Add(Constants.LENGTH, "Metro", "metro,metros")
        .AddExact(Constants.LENGTH, "Metro", "m", NeedsNumber | MayBeCode)
        .Add(Constants.LENGTH, "Decímetro", "decimetro,decimetros")
        .Add(Constants.LENGTH, "Decímetro", "dm", NeedsNumber)
        .Add(Constants.LENGTH, "Centímetro", "centimetro,centimetros")
        .Add(Constants.LENGTH, "Centímetro", "cm", NeedsNumber)
        .Add(Constants.LENGTH, "Milímetro", "milimetro,milimetros")
        .Add(Constants.LENGTH, "Milímetro", "mm", NeedsNumber)
        .Add(Constants.LENGTH, "Micrómetro", "micrometro,micrometros,µm,μm")
        .Add(Constants.LENGTH, "Nanómetro", "nanometro,nanometros")
        .Add(Constants.LENGTH, "Nanómetro", "nm", NeedsNumber)
        .Add(Constants.LENGTH, "Milla", "milla,millas")
        .Add(Constants.LENGTH, "Pie", "pie,pies", NeedsNumber)
        .Add(Constants.LENGTH, "Pulgada", "pulgada,pulgadas")
        .Add(Constants.LENGTH, "Pulgada", "\"", NeedsNumber)
        .AddTime("milisegundo", "milisegundo,milisegundos,ms", isRate: true)
        .AddTime("segundo", "segundo,segundos,seg,s", isRate: true)
        .AddTime("minuto", "minuto,minutos,min")
        .AddTime("hora", "hora,horas,h");

    static void AddAreasAndVolumes(UnitTableBuilder table) => table
        .Add(Constants.AREA, "Kilómetro cuadrado", "kilometro cuadrado,kilometros cuadrados,km2,km²")
        .Add(Constants.AREA, "Metro cuadrado", "metro cuadrado,metros cuadrados,m2,m²")
        .Add(Constants.AREA, "Centímetro cuadrado", "centimetro cuadrado,centimetros cuadrados,cm2,cm²")
        .Add(Constants.AREA, "Hectárea", "hectarea,hectareas")
        .Add(Constants.VOLUME, "Metro cúbico", "metro cubico,metros cubicos,m3,m³")
        .Add(Constants.VOLUME, "Centímetro cúbico", "centimetro cubico,centimetros cubicos,cm3,cm³")
        .Add(Constants.VOLUME, "Litro", "litro,litros")
        .Add(Constants.VOLUME, "Litro", "l", NeedsNumber | MayBeCode)
        .Add(Constants.VOLUME, "Mililitro", "mililitro,mililitros")
        .Add(Constants.VOLUME, "Mililitro", "ml", NeedsNumber);

    static void AddWeights(UnitTableBuilder table) => table
        .Add(Constants.WEIGHT, "Tonelada", "tonelada,toneladas")
        .Add(Constants.WEIGHT, "Kilogramo", "kilogramo,kilogramos,kilo,kilos,kg")
        .Add(Constants.WEIGHT, "Gramo", "gramo,gramos")
        .AddExact(Constants.WEIGHT, "Gramo", "g", NeedsNumber | MayBeCode)
        .Add(Constants.WEIGHT, "Miligramo", "miligramo,miligramos,mg")
        .Add(Constants.WEIGHT, "Libra", "libra,libras", NeedsNumber)
        .Add(Constants.WEIGHT, "Onza", "onza,onzas");
}
