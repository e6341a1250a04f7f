using System.Text.Json;
using System.Text.Json.Nodes;

namespace AdvisorBot.Operations.Transcripts;

/// <summary>What a person sees of an activity, line by line: its text, its cards' texts, its buttons.</summary>
static class ShownText
{
    public static IReadOnlyList<string> Of(JsonNode activity)
    {
        var lines = new List<string>();
        Add(lines, activity["text"]);
        foreach (var attachment in activity["attachments"]?.AsArray() ?? [])
            Walk(lines, attachment?["content"]);
        foreach (var action in activity["suggestedActions"]?["actions"]?.AsArray() ?? [])
            Add(lines, action?["title"]);
        return lines;
    }

    static void Walk(List<string> lines, JsonNode? node)
    {
        switch (node)
        {
            case JsonArray items:
                foreach (var item in items)
                    Walk(lines, item);
                break;
            case JsonObject element:
                foreach (var (name, value) in element)
                {
                    if (name is "text" or "title" or "value" or "placeholder" or "altText")
                        Add(lines, value);
                    // What a button sends is not shown, and the data of a card's fallback says everything twice.
                    if (name is not ("data" or "fallback"))
                        Walk(lines, value);
                }

                break;
        }
    }

    static void Add(List<string> lines, JsonNode? text)
    {
        if (text?.GetValueKind() == JsonValueKind.String)
            lines.AddRange(((string)text!).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }
}
