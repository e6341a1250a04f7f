using System.CommandLine;
using System.CommandLine.Parsing;

namespace AdvisorBot.Operations.Commands;

/// <summary>Adds to a command of the data files where they are: by option, by setting, or as its only argument.</summary>
static class DataArguments
{
    /// <returns>Finds the folder that a call means.</returns>
    public static Func<ParseResult, string> Add(Command command, bool asArgument = true)
    {
        var option = DataFolder.Option();
        var argument = new Argument<string?>("folder") { Description = "The same as --data.", Arity = ArgumentArity.ZeroOrOne };
        command.Options.Add(option);
        if (asArgument)
            command.Arguments.Add(argument);
        // "--Data:Folder=…" is a setting, like everywhere else; any other word that nobody knows is a mistake.
        command.TreatUnmatchedTokensAsErrors = false;
        command.Validators.Add(result =>
        {
            foreach (var token in Words(result).Where(token => !DataFolder.IsSetting(token) && (!asArgument || token.StartsWith('-'))))
                result.AddError($"There is no option {token}.");
        });
        return parsed =>
            (asArgument && parsed.GetValue(argument) is { } folder && !DataFolder.IsSetting(folder) ? folder : null) ?? DataFolder.Of(parsed, option);

        // What no option took: the folder, and what nobody knows.
        IEnumerable<string> Words(CommandResult result) =>
            result.Tokens.Select(token => token.Value).Concat(asArgument ? result.GetResult(argument)?.Tokens.Select(token => token.Value) ?? [] : []);
    }
}
