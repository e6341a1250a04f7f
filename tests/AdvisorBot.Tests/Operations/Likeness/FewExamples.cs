using AdvisorBot.Operations;
using AdvisorBot.Tests.Support;

namespace AdvisorBot.Tests.Operations.Likeness;

/// <summary>The made-up guide to coffee with examples of every kind, so few that they are learnt in an instant.</summary>
static class FewExamples
{
    static readonly Lazy<DataFiles> Loaded = new(Load);

    public static DataFiles Data => Loaded.Value;

    static DataFiles Load()
    {
        var folder = Directory.CreateTempSubdirectory("few-examples");
        ExampleData.Write(folder.FullName);
        var examples = folder.CreateSubdirectory("dialogs/examples").FullName;
        File.WriteAllText(Path.Combine(examples, "coffee.yaml"), """
            interview: coffee
            examples:
              part:
                grind: ["the beans come whole, like a book before print", "no page of powder in the house"]
                brew: ["the harbour wakes up with a full pot", "a sailor wants it hot"]
            """);
        File.WriteAllText(Path.Combine(examples, "claims.yaml"), """
            claims:
              mine: ["our ship has {X}", "{X}, of course"]
              denied: ["no euro for {X}", "{X} is not ours"]
            """);
        File.WriteAllText(Path.Combine(examples, "requests.yaml"), """
            requests:
              answer: ["four cups, and a book beside them", "only me"]
              compare: ["{T} or {U}", "is {T} worth an euro more than {U}"]
            """);
        File.WriteAllText(Path.Combine(examples, "coffee.questions.yaml"), """
            guide: coffee
            questions:
              - {ask: "does {T} wake the whole harbour?", tool: hand-mill, cites: [hand-mill-quiet], says: "no"}
              - {ask: "which invoice comes with the socket of {T}?", tool: electric-mill, cites: [electric-mill-power]}
            """);
        var files = DataFiles.Load(folder.FullName);
        // They are read when they are asked for.
        _ = (files.Vocabularies.Examples, files.Vocabularies.ExamplesFingerprint);
        folder.Delete(recursive: true);
        return files;
    }
}
