using System.Globalization;
using System.Text.RegularExpressions;
using AdvisorBot.Tests.Support;

namespace AdvisorBot.Tests.Architecture;

/// <summary>Lines end where .editorconfig says (max_line_length), which no formatter holds.</summary>
public partial class LineLengthTests
{
    static readonly int Most = int.Parse(
        File.ReadLines(Repository.PathOf(".editorconfig")).Single(line => line.StartsWith("max_line_length", StringComparison.Ordinal)).Split('=')[1],
        CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("bench")]
    public void NoLineIsLongerThanTheLimit(string folder) =>
        Assert.Empty(Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories).Where(IsOurs).SelectMany(TooLong));

    static bool IsOurs(string file) => !file.Split(Path.DirectorySeparatorChar).Contains("obj");

    static IEnumerable<string> TooLong(string file)
    {
        var isRaw = false;
        foreach (var (number, line) in File.ReadLines(file).Index())
        {
            var quotes = line.Split("\"\"\"").Length - 1;
            if (line.Length > Most && !isRaw && !IsOneText(line.TrimStart(' ', '?', ':', '+')))
                yield return $"{Path.GetRelativePath(Repository.Root, file)}:{number + 1}";
            isRaw ^= quotes % 2 == 1;
        }
    }

    /// <summary>A text is not broken: whoever looks for it looks for the whole. Several texts beside each other are.</summary>
    static bool IsOneText(string line) => AnyText.IsMatch(line) && !TextAndMore.IsMatch(line);

    [GeneratedRegex("^[$@]*\"")]
    private static partial Regex AnyText { get; }

    [GeneratedRegex("^\"(?!\"\")(\\\\.|[^\"\\\\])*\"[^\"]*\"")]
    private static partial Regex TextAndMore { get; }
}
