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
    /// Recognises choices by their values, titles and synonyms; when none is found, by an ordinal ("the second one");
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

        var locale = options.Locale ?? DefaultLocale;
        var found = Find.FindChoices(utterance, list, options);
        if (found.Count == 0 && options.RecognizeOrdinals)
            found = ByPosition(NumberRecognizer.RecognizeOrdinal(utterance, locale), list);

        if (found.Count == 0 && options.RecognizeNumbers)
            found = ByPosition(NumberRecognizer.RecognizeNumber(utterance, locale), list);

        return found;
    }

    static List<ModelResult<FoundChoice>> ByPosition(List<RecognizedModel> numbers, IList<Choice> list)
    {
        List<ModelResult<FoundChoice>> found = [];
        foreach (var number in numbers)
        {
            if (!TryReadPosition(number, out var position) || position < 1 || position > list.Count)
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

    static bool TryReadPosition(RecognizedModel number, out int position)
    {
        position = 0;
        return number.Resolution != null
            && number.Resolution.TryGetValue("value", out var value)
            && int.TryParse(value?.ToString(), NumberStyles.Integer, CultureInfo.InvariantCulture, out position);
    }
}
