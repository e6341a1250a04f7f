using System.Collections.Immutable;
using System.CommandLine;
using AdvisorBot.Advice.Loading;
using AdvisorBot.Operations.Comparing;
using AdvisorBot.Storage;

namespace AdvisorBot.Operations.Commands;

/// <summary>Compares the advice of two states of the data files, before the second is put into service.</summary>
static class DiffCommand
{
    /// <summary>Where needs lie beside the data, by default.</summary>
    const string Needs = "needs";

    public static Command Create(Func<string[], WebApplication> build)
    {
        var before = new Argument<DirectoryInfo>("old") { Description = "A folder that holds catalog/ and dialogs/." };
        var after = new Argument<DirectoryInfo>("new") { Description = "Another one, such as a copy that was changed." };
        var needs = new Option<string[]>("--needs")
        {
            Description = "A file of described needs, or a folder of such files; again for more. Default: needs/ of the new folder, if there is one.",
        };
        var store = new Option<bool>("--store")
        {
            Description = "Compares what people have answered as well, by ids alone; the store is that of the settings.",
        };
        var diff = new Command(
            "diff", "Prints to which needs, and to which answers that people gave, two states of the guides give other advice. Exit code 1 if to any.")
        {
            before, after, needs, store,
        };
        diff.TreatUnmatchedTokensAsErrors = false;
        diff.SetAction(async (parsed, cancellationToken) =>
        {
            var console = parsed.InvocationConfiguration;
            try
            {
                var cases = Described(parsed.GetValue(needs) ?? [], parsed.GetRequiredValue(after).FullName)
                    .AddRange(parsed.GetValue(store) ? await StoredAsync(build, cancellationToken) : []);
                return Compare(Load(parsed.GetRequiredValue(before)), Load(parsed.GetRequiredValue(after)), cases, console.Output);
            }
            catch (Exception problem) when (problem is FormatException or FaultyDataException or StoreUnavailableException)
            {
                await console.Error.WriteLineAsync(problem.Message);
                return 2;
            }
        });
        return diff;
    }

    static ImmutableArray<AdviceCase> Described(string[] named, string folder)
    {
        var usual = Path.Combine(folder, Needs);
        var paths = named.Length > 0 ? named : Directory.Exists(usual) ? [usual] : [];
        return [.. paths.SelectMany(path => NeedsFile.Read(path))];
    }

    static async Task<ImmutableArray<AdviceCase>> StoredAsync(Func<string[], WebApplication> build, CancellationToken cancellationToken)
    {
        await using var app = build(["--Logging:LogLevel:Default=Error"]);
        await using var contents = StoreFactory.OpenForReading(app.Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<StorageOptions>>().Value);
        return await StoredAnswers.ReadAsync(contents, cancellationToken);
    }

    static Library Load(DirectoryInfo folder)
    {
        var result = Library.Load(Path.Combine(folder.FullName, "catalog"), Path.Combine(folder.FullName, "dialogs"));
        return result.Library
            ?? throw new FormatException($"{folder}: the guides have problems.\n{string.Join(Environment.NewLine, result.Problems)}");
    }

    static int Compare(Library before, Library after, ImmutableArray<AdviceCase> cases, TextWriter output)
    {
        if (cases.IsEmpty)
        {
            output.WriteLine("There is nothing to compare by. Name a file of needs with --needs, or take what people answered with --store.");
            return 2;
        }
        var changed = 0;
        foreach (var one in cases)
        {
            var lines = AdviceDifference.Of(one, before, after);
            if (lines.IsEmpty)
                continue;
            changed++;
            output.WriteLine($"{one.Guide}: {one.Name}");
            foreach (var line in lines)
                output.WriteLine($"  {line}");
        }
        output.WriteLine($"{changed} of {cases.Length} get other advice.");
        return changed == 0 ? 0 : 1;
    }
}
