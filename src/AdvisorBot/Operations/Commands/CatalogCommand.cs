using System.CommandLine;
using AdvisorBot.Advice.Loading;
using AdvisorBot.Understanding.LanguageData;

namespace AdvisorBot.Operations.Commands;

/// <summary>Checks the data files, and reports what they make of the document.</summary>
static class CatalogCommand
{
    public static Command Create(Func<string[], WebApplication> build)
    {
        var command = new Command("catalog", "Checks the catalogues and everything that goes with them, begins new ones, and compares them with their pages.");
        command.Subcommands.Add(Validate());
        command.Subcommands.Add(CoverageCommand.Create());
        command.Subcommands.Add(NewCommand.Create(TimeProvider.System));
        command.Subcommands.Add(ImportCommand.Create(TimeProvider.System));
        command.Subcommands.Add(ChangesCommand.Create());
        command.Subcommands.Add(DiffCommand.Create(build));
        return command;
    }

    static Command Validate()
    {
        var validate = new Command("validate", "Prints every problem as file:line:column with its mend. Exit code 1 if there is one.");
        var folder = DataArguments.Add(validate);
        validate.SetAction(parsed =>
        {
            var data = folder(parsed);
            var problems = DataFiles.TryLoad(data, out var files).AddRange(TrainingExamples.Load(DataFiles.Dialogs(data), files?.Library).Problems);
            foreach (var problem in problems)
                Console.Out.WriteLine(problem);
            if (files is not null)
                Report(files);
            Console.Out.WriteLine(problems.IsEmpty ? "No problems." : $"{problems.Length} {(problems.Length == 1 ? "problem" : "problems")}.");
            return problems.IsEmpty ? 0 : 1;
        });
        return validate;
    }

    /// <summary>"coffee" of "catalog/coffee.de.yaml: the whole file".</summary>
    static string NameOf(string key) => key[(key.IndexOf('/', StringComparison.Ordinal) + 1)..].Split('.')[0];

    static void Report(DataFiles files)
    {
        foreach (var id in files.Library.CatalogueIds)
        {
            var advisor = files.Library.Get(id, "en");
            Console.Out.WriteLine($"{id}: {advisor.Catalogue.Tools.Length} tools, {advisor.Interview.Questions.Length} questions.");
        }
        foreach (var language in files.Library.Languages.Union(files.Wordings.Languages).Where(language => language != "en"))
        {
            var whole = files.Library.Untranslated(language).Where(key => key.EndsWith(Library.WholeFile, StringComparison.Ordinal)).ToList();
            foreach (var key in files.Library.Untranslated(language).Except(whole))
                Console.Out.WriteLine($"{language}: untranslated: {key}");
            if (whole.Count > 0)
                Console.Out.WriteLine($"{language}: not translated: {string.Join(", ", whole.Select(NameOf).Distinct().Order(StringComparer.Ordinal))}");
            var words = files.Wordings.Get(language);
            foreach (var key in words.Language == language ? words.Untranslated : ["the whole file words.yaml"])
                Console.Out.WriteLine($"{language}: untranslated: {key}");
        }
    }
}
