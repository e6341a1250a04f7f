using System.Globalization;
using AdvisorBot.Tests.Support;

namespace AdvisorBot.Tests.Architecture;

/// <summary>Lines end where .editorconfig says (max_line_length), which no formatter holds.</summary>
public class LineLengthTests
{
    static readonly int Most = int.Parse(
        File.ReadLines(Repository.PathOf(".editorconfig")).Single(line => line.StartsWith("max_line_length", StringComparison.Ordinal)).Split('=')[1],
        CultureInfo.InvariantCulture);

    /// <summary>Folders that keep to it so far; whoever brings another one within the limit adds it here.</summary>
    public static TheoryData<string> Folders =>
    [
        "src/AdvisorBot/Channels",
        "src/AdvisorBot/Presentation",
        "src/AdvisorBot/Storage",
        "src/AdvisorBot/Turns",
        "src/AdvisorBot.Advice/Assessments",
        "src/AdvisorBot.Advice/Catalogues",
        "src/AdvisorBot.Advice/Coverage",
        "src/AdvisorBot.Advice/Explanations",
        "src/AdvisorBot.Advice/Interviews",
        "src/AdvisorBot.Advice/Questions",
        "src/AdvisorBot.Advice/Repairs",
    ];

    [Theory]
    [MemberData(nameof(Folders))]
    public void NoLineIsLongerThanTheLimit(string folder) =>
        Assert.Empty(Directory.EnumerateFiles(Repository.PathOf(folder.Split('/')), "*.cs", SearchOption.AllDirectories).SelectMany(TooLong));

    static IEnumerable<string> TooLong(string file)
    {
        var isRaw = false;
        foreach (var (number, line) in File.ReadLines(file).Index())
        {
            var quotes = line.Split("\"\"\"").Length - 1;
            if (line.Length > Most && !isRaw && !IsOneText(line.TrimStart(' ', '?', ':')))
                yield return $"{Path.GetRelativePath(Repository.Root, file)}:{number + 1}";
            isRaw ^= quotes % 2 == 1;
        }
    }

    /// <summary>A text is not broken: whoever looks for it looks for the whole.</summary>
    static bool IsOneText(string line) => line.StartsWith('"') || line.StartsWith("$\"", StringComparison.Ordinal);
}
