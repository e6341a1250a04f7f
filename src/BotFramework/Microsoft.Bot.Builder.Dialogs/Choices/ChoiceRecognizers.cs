using System.Globalization;
using Microsoft.Recognizers.Text.Number;
using RecognizedModel = Microsoft.Recognizers.Text.ModelResult;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds out which choices an utterance means, by words or else by position.</summary>
public class ChoiceRecognizers
{
    const string DefaultLocale = "en-us";

    /// <summary>Recognises choices given as plain values.</summary>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<string> choices, FindChoicesOptions options = null) =>
        RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    /// <summary>
    /// Recognises choices by their values, titles and synonyms; when none is found, by an ordinal ("the second one", "the last");
    /// when there is none either, by a number ("2", "two").
    /// </summary>
    /// <param name="utterance">What the user said; null finds nothing.</param>
    /// <param name="list">The choices.</param>
    /// <param name="options">What to search for and how strictly; null for the defaults.</param>
    /// <returns>What was found, in the order of the utterance.</returns>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> list, FindChoicesOptions options = null)
    {
        utterance ??= string.Empty;
        list ??= [];
        options ??= new FindChoicesOptions();

        var found = Find.FindChoices(utterance, list, options);
        return found.Count > 0 ? found : ByPosition(Positions(utterance, options), list);
    }

    // "The fifth one" names no choice of three; its "one" must not pick the first.
    static List<RecognizedModel> Positions(string utterance, FindChoicesOptions options)
    {
        var locale = options.Locale ?? DefaultLocale;
        var ordinals = options.RecognizeOrdinals ? NumberRecognizer.RecognizeOrdinal(utterance, locale) : [];
        return ordinals.Count == 0 && options.RecognizeNumbers ? NumberRecognizer.RecognizeNumber(utterance, locale) : ordinals;
    }

    static List<ModelResult<FoundChoice>> ByPosition(List<RecognizedModel> numbers, IList<Choice> list)
    {
        List<ModelResult<FoundChoice>> found = [];
        foreach (var number in numbers)
        {
            if (!TryReadPosition(number, list.Count, out var position) || position < 1 || position > list.Count)
                continue;

            found.Add(new ModelResult<FoundChoice>
            {
                Start = number.Start,
                End = number.End,
                Text = number.Text,
                TypeName = "choice",
                Resolution = new FoundChoice { Value = list[position - 1].Value, Index = position - 1, Score = 1 },
            });
        }

        found.Sort((one, other) => one.Start.CompareTo(other.Start));
        return found;
    }

    static bool TryReadPosition(RecognizedModel number, int count, out int position)
    {
        var fromEnd = Text(number, "relativeTo") == "end";
        var read = int.TryParse(Text(number, fromEnd ? "offset" : "value"), NumberStyles.Integer, CultureInfo.InvariantCulture, out position);
        position += fromEnd ? count : 0;
        return read;
    }

    static string Text(RecognizedModel number, string key) =>
        number.Resolution != null && number.Resolution.TryGetValue(key, out var value) ? value?.ToString() : null;
}
