using System.Globalization;

namespace AdvisorBot.Understanding.Mentions.Quantities;

/// <summary>Reads numbers in figures, in the notation of one language and, where that cannot be meant, in any other.</summary>
static class Figures
{
    /// <returns>The number, and whether another notation would make another number of it ("1.000"); null for no number.</returns>
    public static (double Value, bool IsUnclear)? Read(string word, bool decimalComma)
    {
        if (word.Length == 0 || !char.IsAsciiDigit(word[0]))
            return null;
        var marks = word.Where(letter => letter is '.' or ',').ToList();
        var (plain, isUnclear) = (word, false);
        if (marks.Count == 1)
        {
            var isDecimalMark = marks[0] == (decimalComma ? ',' : '.');
            var tail = word.Length - 1 - word.IndexOf(marks[0], StringComparison.Ordinal);
            var mayBeThousands = tail == 3 && word[0] != '0' && word.Length <= 7;
            isUnclear = isDecimalMark && mayBeThousands;
            plain = mayBeThousands ? word.Replace($"{marks[0]}", "", StringComparison.Ordinal) : word.Replace(',', '.');
        }
        else if (marks.Count > 1)
        {
            // The last mark parts the decimals, if it is not like the others.
            var last = marks[^1];
            plain = marks.TrueForAll(mark => mark == last)
                ? word.Replace($"{last}", "", StringComparison.Ordinal)
                : word.Replace(last == ',' ? "." : ",", "", StringComparison.Ordinal).Replace(',', '.');
        }
        return double.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? (value, isUnclear) : null;
    }
}
