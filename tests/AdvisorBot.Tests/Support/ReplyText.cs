using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AdvisorBot.Presentation.Rendering;
using Microsoft.Bot.Schema;

namespace AdvisorBot.Tests.Support;

/// <summary>What a person sees of a reply: its text, the texts of its card, and its buttons.</summary>
static partial class ReplyText
{
    public static string Of(Activity? reply) => reply is null ? "" : string.Join('\n', [Read(reply.Text ?? ""), .. CardTexts(reply)]);

    public static IEnumerable<(string Title, JsonNode Value)> Buttons(Activity? reply) =>
        (reply?.SuggestedActions?.Actions ?? []).Select(action => (action.Title, Value: JsonNode.Parse(action.Value.ToString()!)!))
            .Concat(
                Cards(reply).SelectMany(card => Objects(card)).Where(node => (string?)node["type"] is AdaptiveCard.SubmitAction or AdaptiveCard.ExecuteAction)
                    .Select(node => ((string)node["title"]!, node["data"]!)));

    static IEnumerable<string> CardTexts(Activity reply) =>
        Cards(reply).SelectMany(Texts);

    static IEnumerable<JsonNode> Cards(Activity? reply) =>
        (reply?.Attachments ?? []).Where(attachment => attachment.ContentType == AdaptiveCard.ContentType)
            .Select(attachment => JsonNode.Parse(attachment.Content.ToString()!)!);

    // The runs of one rich text are one line to the reader.
    static IEnumerable<string> Texts(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject rich when (string?)rich["type"] == "RichTextBlock":
                yield return string.Concat(rich["inlines"]!.AsArray().Select(run => (string?)run!["text"]));
                break;
            case JsonObject fact when fact.ContainsKey("title") && fact.ContainsKey("value"):
                yield return $"{Read((string)fact["title"]!)}: {Read((string)fact["value"]!)}";
                break;
            case JsonObject map:
                foreach (var (key, value) in map.Where(pair => pair.Key is not ("data" or "fallbackText" or "fallback")))
                {
                    if (value is JsonValue && key is "text" or "title" or "label")
                        yield return Read((string)value!);
                    foreach (var text in Texts(value))
                        yield return text;
                }
                break;
            case JsonArray list:
                foreach (var text in list.SelectMany(Texts))
                    yield return text;
                break;
        }
    }

    static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject map => map.Where(pair => pair.Key != "fallback").SelectMany(pair => Objects(pair.Value)).Prepend(map),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };

    static string Read(string markdown) => Escapes.Replace(Emphasis.Replace(markdown, ""), "$1");

    [GeneratedRegex(@"(?<!\\)\*\*|(?<!\\)(^_|_$)", RegexOptions.Multiline)]
    private static partial Regex Emphasis { get; }

    [GeneratedRegex(@"\\([\\`*_\[\]<>#|~&.)+=-])")]
    private static partial Regex Escapes { get; }
}
