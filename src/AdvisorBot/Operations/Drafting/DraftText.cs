using System.Globalization;
using System.Text;

namespace AdvisorBot.Operations.Drafting;

/// <summary>The text of a draft, line by line, which counts what it says and what it leaves to a person.</summary>
sealed class DraftText
{
    /// <summary>Begins what a person must decide; the loader reports every value that begins so.</summary>
    public const string Todo = "TODO";

    // Enough to find the place again, too little to be the page's own sentence.
    const int WordsOfAnchor = 4;
    const int LettersOfAnchor = 32;

    readonly StringBuilder _text = new();

    /// <summary>Values that the page gave.</summary>
    public int Drafted { get; private set; }

    /// <summary>Values that a person must decide.</summary>
    public int Open { get; private set; }

    public override string ToString() => _text.ToString();

    /// <summary>A line as it stands, without values.</summary>
    public DraftText Line(string line)
    {
        _text.Append(line).Append('\n');
        return this;
    }

    /// <summary>A value of the page: an id, a name, a number, a date, an address.</summary>
    public string Given(string value)
    {
        Drafted++;
        return Scalar(value);
    }

    public string Given(int value)
    {
        Drafted++;
        return value.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>What has to be written in its place.</summary>
    public string Left(string what)
    {
        Open++;
        return $"\"{Todo} {what}\"";
    }

    /// <summary>A few words by which a place of the page is found again; they stand in comments only.</summary>
    public static string Anchor(string said)
    {
        var words = said.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var begin = string.Join(' ', words.Take(WordsOfAnchor));
        var cut = begin.Length > LettersOfAnchor ? begin[..LettersOfAnchor] : begin;
        return cut.Length < said.Length ? $"\"{cut}…\"" : $"\"{cut}\"";
    }

    /// <summary>The value as YAML, in quotes where it would mean something else without them.</summary>
    public static string Scalar(string value)
    {
        var isPlain = value.Length > 0
            && value.All(sign => char.IsLetterOrDigit(sign) || sign is ' ' or '-' or '/' or '.' or '_' or '+' or '^' or '(' or ')' or ';')
            && (char.IsLetter(value[0]) || DateOnly.TryParseExact(value, "yyyy-MM-dd", out _) || int.TryParse(value, out _)) && value[^1] != ' '
            && value.ToLowerInvariant() is not ("yes" or "no" or "true" or "false" or "on" or "off" or "null" or "y" or "n");
        return isPlain ? value : $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }
}
