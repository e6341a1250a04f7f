using Spectre.Console;

namespace AdvisorBot.Channels.Terminal;

/// <summary>
/// Where replies are written: on a terminal wrapped at its width, with weight and colour; into a file or a pipe as they are.
/// </summary>
/// <param name="console">Null when the output is no terminal.</param>
public sealed class TerminalPage(TextWriter output, IAnsiConsole? console)
{
    static readonly Style Strong = new(decoration: Decoration.Bold);
    static readonly Style Key = new(Color.Aqua, decoration: Decoration.Bold);

    /// <summary>The page of this process.</summary>
    public static TerminalPage OfProcess() =>
        new(Console.Out, Console.IsOutputRedirected ? null : AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Out) }));

    public async Task WriteAsync(string text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (console is null)
        {
            await output.WriteLineAsync($"\n{text}\n".AsMemory(), cancellationToken);
            return;
        }
        console.WriteLine();
        foreach (var line in text.Split('\n'))
            Write(console, line);
        console.WriteLine();
    }

    public Task PromptAsync(CancellationToken cancellationToken) => output.WriteAsync("> ".AsMemory(), cancellationToken);

    static void Write(IAnsiConsole console, string line)
    {
        var mark = line.IndexOf(' ', StringComparison.Ordinal);
        if (mark > 0 && IsMark(line[..mark]))
            WriteItem(console, line[..mark], line[(mark + 1)..]);
        else
            console.Write(new Paragraph($"{line}\n", line.EndsWith('?') ? Strong : Style.Plain));
    }

    // Of a list, of an option, of a fold.
    static bool IsMark(string word) => word is "-" || word.TrimEnd('.').All(char.IsAsciiDigit) || (word[0] == '[' && word[^1] == ']');

    // What does not fit on the line goes on below its beginning, not below the mark.
    static void WriteItem(IAnsiConsole console, string mark, string text)
    {
        var lead = text.IndexOf(": ", StringComparison.Ordinal);
        var paragraph = new Paragraph();
        // What a sentence has before a colon is no lead.
        if (mark == "-" && lead > 0 && !text[..lead].Contains(". ", StringComparison.Ordinal))
            paragraph.Append(text[..lead], Strong).Append(text[lead..], Style.Plain);
        else
            paragraph.Append(text, Style.Plain);
        var grid = new Grid { Expand = false }
            .AddColumn(new GridColumn { Width = mark.Length, NoWrap = true, Padding = new(0, 0, 1, 0) })
            .AddColumn(new GridColumn { Padding = new(0, 0, 0, 0) });
        grid.AddRow(new Text(mark, Key), paragraph);
        console.Write(grid);
    }
}
