using System.Text.RegularExpressions;
using AdvisorBot.Channels.Terminal;
using Spectre.Console;

namespace AdvisorBot.Tests.Channels;

public partial class TerminalPageTests
{
    const string Reply =
        "By the guide of February 2018: Azure Machine Learning Studio.\n\n- Team skills: a visual editor in which nobody has to write a program of any kind\n\nWhat would you like next?\n\n1. Why?\n2. Compare the best two of all that still fit";

    [Fact]
    public async Task OnATerminalNoLineIsWiderThanItAndTheQuestionHasWeight()
    {
        using var written = new StringWriter();
        var console = AnsiConsole.Create(new() { Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.Standard, Out = new AnsiConsoleOutput(written) });
        console.Profile.Width = 32;

        await new TerminalPage(written, console).WriteAsync(Reply, CancellationToken.None);

        var lines = Escape.Replace(written.ToString(), "").Split('\n');
        Assert.All(lines, line => Assert.InRange(line.TrimEnd().Length, 0, 32));
        Assert.Contains("- Team skills: a visual editor", lines.Select(line => line.TrimEnd()));
        Assert.Contains(lines, line => line.StartsWith("  ", StringComparison.Ordinal) && line.Contains("program", StringComparison.Ordinal));
        Assert.Matches("\u001b\\[1m(What|What would)", written.ToString());
    }

    [Fact]
    public async Task ElsewhereTheTextIsWrittenAsItIs()
    {
        using var written = new StringWriter();

        await new TerminalPage(written, console: null).WriteAsync(Reply, CancellationToken.None);

        Assert.Equal($"\n{Reply}\n{written.NewLine}", written.ToString());
    }

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Escape { get; }
}
