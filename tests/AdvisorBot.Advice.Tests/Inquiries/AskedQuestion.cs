using System.Collections.Immutable;
using AdvisorBot.Advice.Tests.Shipped;
using YamlDotNet.RepresentationModel;

namespace AdvisorBot.Advice.Tests.Inquiries;

/// <summary>A question somebody wrote who had not read the code, and what a right answer to it does.</summary>
/// <param name="Kinds">Any of them is right. "Nothing": the guide does not tell. "Which": to ask which tools are meant.</param>
/// <param name="Cites">All of these statements.</param>
/// <param name="Saying">Any of them is right of the tool in focus, or of the only one found.</param>
sealed record AskedQuestion(
    string Guide,
    string Language,
    string Question,
    string? Focus,
    ImmutableArray<string> Kinds,
    ImmutableArray<string> Cites,
    ImmutableArray<string> Saying,
    ImmutableArray<string> Yes,
    ImmutableArray<string> No,
    ImmutableArray<string> Tools,
    string? Aspect,
    string? Request,
    string? Word,
    bool Unranked)
{
    public static ImmutableArray<AskedQuestion> Read(string file)
    {
        var stream = new YamlStream();
        using (var reader = new StreamReader(Path.Combine(Repository.Root, "tests", "AdvisorBot.Advice.Tests", "Inquiries", file)))
            stream.Load(reader);
        return [.. ((YamlSequenceNode)((YamlMappingNode)stream.Documents[0].RootNode)["questions"]).Cast<YamlMappingNode>().Select(Read)];
    }

    static AskedQuestion Read(YamlMappingNode map)
    {
        return new(
            Text("guide")!, Text("language")!, Text("question")!, Text("focus"), List("kinds"), List("cites"), List("saying"), List("yes"), List("no"),
            List("tools"), Text("aspect"), Text("request"), Text("word"), Text("unranked") == "true");

        string? Text(string key) => map.Children.TryGetValue(key, out var node) ? ((YamlScalarNode)node).Value : null;

        ImmutableArray<string> List(string key) =>
            map.Children.TryGetValue(key, out var node) ? [.. ((YamlSequenceNode)node).Select(item => ((YamlScalarNode)item).Value!)] : [];
    }
}
