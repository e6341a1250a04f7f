using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using AdvisorBot.Advice.Loading;

namespace AdvisorBot.Understanding.LanguageData;

/// <summary>Reads one vocabulary, with the strictness of the catalogues.</summary>
/// <param name="years">Those of the guides, by which people call them.</param>
sealed partial class VocabularyReader(MapReader root, IReadOnlyCollection<int> years)
{
    const string Slot = "{topic}";
    const string Year = "{year}";

    public Vocabulary Read(string language)
    {
        if (root.Text("language", $"Write `language: {language}`.") is { Length: > 0 } stated && stated != language)
            root.Report("language", $"The language is `{stated}`, but the file name says `{language}`.", "Make the two agree.");
        var topics = root.Map("topics");
        var vocabulary = new Vocabulary(
            language,
            Rewritings("spellings"),
            Rewritings("endings"),
            root.Number("shortest-stem", 3, 2, 8),
            Rewritings("contractions").ToFrozenDictionary(rewriting => rewriting.From.ToLowerInvariant(), rewriting => rewriting.To),
            Lower(root.Texts("small")),
            Lower(root.Texts("ordinary")),
            root.Texts("fillers"),
            root.Texts("idioms"),
            Words(),
            Ordinals(),
            root.Texts("positions"),
            ReadQuantities(root.Map("quantities")),
            ByWord<Intent>(root.Map("commands")).ToFrozenDictionary(pair => pair.Key, pair => OfYears(pair.Value)),
            Topics(topics, "any"),
            Topics(topics, "known"),
            root.Texts("names"));
        topics?.Close();
        root.Close();
        if (vocabulary.OwnNames.IsEmpty)
            root.Report("names", "The language has no name.", "Write under `names` what people call it.");
        return vocabulary;
    }

    ImmutableArray<Rewriting> Rewritings(string key)
    {
        if (root.Map(key) is not { } map)
            return [];
        ImmutableArray<Rewriting> all = [.. map.Keys.Select(from => new Rewriting(from, map.TextOrNone(from)))];
        map.Close();
        return all;
    }

    ImmutableArray<ImmutableArray<string>> Ordinals()
    {
        if (root.Map("ordinals") is not { } map)
            return [];
        var all = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        while (map.Has((all.Count + 1).ToString(CultureInfo.InvariantCulture)))
            all.Add(map.Texts((all.Count + 1).ToString(CultureInfo.InvariantCulture)));
        map.Close();
        return all.ToImmutable();
    }

    /// <summary>"The {year} guide" once for each.</summary>
    ImmutableArray<string> OfYears(ImmutableArray<string> phrases) =>
        [.. phrases.SelectMany(phrase => !phrase.Contains(Year, StringComparison.Ordinal) ? [phrase]
        : years.Select(year => phrase.Replace(Year, year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)))];

    static ImmutableArray<string> Topics(MapReader? map, string key)
    {
        var sentences = map?.Texts(key) ?? [];
        foreach (var sentence in sentences.Where(sentence => sentence.Split(Slot).Length != 2))
            map!.Report(key, $"`{sentence}` does not hold {Slot} exactly once.", $"Write {Slot} where the words asked about stand.");
        return sentences;
    }

    // What reaches over the words around it stands under "cues", all other words under "words".
    FrozenDictionary<Cue, ImmutableArray<string>> Words()
    {
        Cue[] all = Enum.GetValues<Cue>();
        return ByWord(root.Map("cues"), all.Where(cue => cue < Cue.Subject)).Concat(ByWord(root.Map("words"), all.Where(cue => cue >= Cue.Subject)))
            .ToFrozenDictionary();
    }

    static FrozenDictionary<T, ImmutableArray<string>> ByWord<T>(MapReader? map)
        where T : struct, Enum => ByWord(map, Enum.GetValues<T>());

    static FrozenDictionary<T, ImmutableArray<string>> ByWord<T>(MapReader? map, IEnumerable<T> values)
        where T : struct, Enum
    {
        if (map is null)
            return FrozenDictionary<T, ImmutableArray<string>>.Empty;
        var all = new Dictionary<T, ImmutableArray<string>>();
        foreach (var value in values)
        {
            if (map.Texts(Capital.Replace(value.ToString(), "-$0").ToLowerInvariant()) is { Length: > 0 } phrases)
                all[value] = phrases;
        }
        map.Close();
        return all.ToFrozenDictionary();
    }

    static QuantityWords ReadQuantities(MapReader? map)
    {
        if (map is null)
            return QuantityWords.None;
        var words = new QuantityWords(
            Units(map.Map("units")),
            ByWord<LimitKind>(map.Map("limits")),
            Vague(map.Map("vague")),
            map.Texts("articles"),
            map.Texts("whole"),
            map.Texts("counted"),
            map.Texts("rates"),
            ByWord<Advice.Interviews.Period>(map.Map("periods")),
            map.Texts("not-data"),
            map.Texts("each"),
            Fractions(map.Map("fractions")),
            Fractions(map.Map("fractions-after")));
        map.Close();
        return words;
    }

    static FrozenDictionary<string, ImmutableArray<string>> Units(MapReader? map)
    {
        var all = new Dictionary<string, ImmutableArray<string>>();
        foreach (var unit in map?.Keys.ToList() ?? [])
        {
            if (!Advice.Interviews.ByteSize.TryParse($"1 {unit}", out _))
                map!.Report(unit, $"`{unit}` is no unit of data.", "Write a sign such as GB or GiB.");
            all[unit] = map!.Texts(unit);
        }
        map?.Close();
        return all.ToFrozenDictionary();
    }

    static FrozenDictionary<(double Least, double Most), ImmutableArray<string>> Vague(MapReader? map)
    {
        var all = new Dictionary<(double, double), ImmutableArray<string>>();
        foreach (var range in map?.Keys.ToList() ?? [])
        {
            if (range.Split('-') is [var least, var most] && IsNumber(least, out var from) && IsNumber(most, out var to) && from <= to)
                all[(from, to)] = map!.Texts(range);
            else
                map!.Report(range, $"`{range}` is no range of numbers.", "Write it as \"2-9\".");
        }
        map?.Close();
        return all.ToFrozenDictionary();
    }

    static FrozenDictionary<double, ImmutableArray<string>> Fractions(MapReader? map)
    {
        var all = new Dictionary<double, ImmutableArray<string>>();
        foreach (var part in map?.Keys.ToList() ?? [])
        {
            if (IsNumber(part, out var value) && value > 0)
                all[value] = map!.Texts(part);
            else
                map!.Report(part, $"`{part}` is no fraction.", "Write it as \"0.5\".");
        }
        map?.Close();
        return all.ToFrozenDictionary();
    }

    static bool IsNumber(string text, out double number) => double.TryParse(text, CultureInfo.InvariantCulture, out number);

    static ImmutableArray<string> Lower(ImmutableArray<string> words) => [.. words.Select(word => word.ToLowerInvariant())];

    [GeneratedRegex("(?<=.)[A-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex Capital { get; }
}
