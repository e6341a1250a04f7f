using System.Text.Json.Nodes;

namespace AdvisorBot.Tests.Presentation;

/// <summary>
/// An Adaptive Card as an outline: a line for each element that shows or does something, indented as it is nested, with what it
/// says and whatever differs from a plain text. Nothing of the card is left out but its braces.
/// </summary>
static class CompactCard
{
    /// <summary>What says the same in every card, or is the element's own words.</summary>
    static readonly HashSet<string> Told = ["type", "$schema", "text", "title", "wrap"];

    public static string Describe(JsonNode card)
    {
        var lines = new List<string>();
        Write(card, "", 0, lines);
        return string.Join('\n', lines);
    }

    static void Write(JsonNode? node, string name, int depth, List<string> lines)
    {
        switch (node)
        {
            case JsonObject element:
                Write(element, name, depth, lines);
                break;
            case JsonArray items:
                foreach (var item in items)
                    Write(item, name, depth, lines);
                break;
            case not null:
                lines.Add($"{Indent(depth)}{name}: {Value(node)}");
                break;
        }
    }

    static void Write(JsonObject element, string name, int depth, List<string> lines)
    {
        var type = (string?)element["type"] ?? name;
        var words = new[] { (string?)element["title"], (string?)element["text"] }.Where(text => text is not null)
            .Select(text => $"\"{text!.ReplaceLineEndings("\\n")}\"");
        var plain = element.Where(pair => !Told.Contains(pair.Key) && (IsPlain(pair.Value) || pair.Key == "data"))
            .Select(pair => $"{pair.Key}={Value(pair.Value!)}");
        var wraps = element["wrap"] is { } wrap && !(bool)wrap ? ["wrap=false"] : Array.Empty<string>();
        // The runs of one line stand on one line.
        var runs = element["inlines"]?.AsArray().Select(run => Run(run!.AsObject())) ?? [];
        lines.Add(Indent(depth) + string.Join(' ', [type, .. words, .. plain, .. wraps, .. runs]));
        foreach (var (key, value) in element.Where(pair => pair.Key is not ("data" or "inlines") && !IsPlain(pair.Value)))
            Write(value, key, depth + 1, lines);
    }

    static string Run(JsonObject run) =>
        string.Join(' ', [$"\"{run["text"]}\"", .. run.Where(pair => !Told.Contains(pair.Key)).Select(pair => $"{pair.Key}={Value(pair.Value!)}")]);

    static bool IsPlain(JsonNode? value) => value is null or JsonValue;

    static string Value(JsonNode node) =>
        node is JsonValue value && value.TryGetValue(out string? text) ? text.ReplaceLineEndings("\\n") : node.ToJsonString(Relaxed);

    static string Indent(int depth) => new(' ', depth * 2);

    static readonly System.Text.Json.JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
