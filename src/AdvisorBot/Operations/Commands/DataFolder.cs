using System.CommandLine;

namespace AdvisorBot.Operations.Commands;

/// <summary>The folder that holds "catalog" and "dialogs".</summary>
static class DataFolder
{
    public static Argument<string?> Argument() => new("folder")
    {
        Description = "The folder that holds catalog/ and dialogs/. Default: the current one if it does, else the program's own.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static string Of(ParseResult parsed, Argument<string?> folder) => parsed.GetValue(folder) ?? Default;

    public static string Default => Directory.Exists("catalog") && Directory.Exists("dialogs") ? "." : AppContext.BaseDirectory;
}
