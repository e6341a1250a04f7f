using System.Globalization;
using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.Number
{
    /// <summary>Stands in for the recognisers until they land.</summary>
    static class NumberRecognizer
    {
        static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
        static readonly string[] Ordinals = ["zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

        internal static List<ModelResult> RecognizeNumber(string query, string culture) => Find(query, @"-?\d+(\.\d+)?", Numbers);

        internal static List<ModelResult> RecognizeOrdinal(string query, string culture) => Find(query, @"\d+(?=st|nd|rd|th)", Ordinals);

        internal static List<ModelResult> Find(string query, string digits, string[] words) =>
            Regex.Matches(query, $@"\b(({digits})|({string.Join('|', words)}))\b", RegexOptions.IgnoreCase).Select(match => new ModelResult
            {
                Start = match.Index,
                End = match.Index + match.Length - 1,
                Text = match.Value,
                Resolution = new() { ["value"] = Array.IndexOf(words, match.Value.ToLowerInvariant()) is >= 0 and var word ? word.ToString(CultureInfo.InvariantCulture) : match.Value },
            }).ToList();
    }
}

namespace Microsoft.Recognizers.Text.NumberWithUnit
{
    static class NumberWithUnitRecognizer
    {
        internal static List<ModelResult> RecognizeDimension(string query, string culture) => [];
    }
}

namespace Microsoft.Recognizers.Text.Choice
{
    static class ChoiceRecognizer
    {
        internal static List<ModelResult> RecognizeBoolean(string query, string culture)
        {
            var match = Regex.Match(query, @"\b((?<yes>yes|yep|sure|ok|y)|no|nope|n)\b", RegexOptions.IgnoreCase);
            return match.Success ? [new ModelResult { Resolution = new() { ["value"] = match.Groups["yes"].Success } }] : [];
        }
    }
}
