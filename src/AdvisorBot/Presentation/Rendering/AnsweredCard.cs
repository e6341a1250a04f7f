using System.Text.Json.Nodes;
using AdvisorBot.Presentation.Messages;
using Microsoft.Bot.Schema;

namespace AdvisorBot.Presentation.Rendering;

/// <summary>A card after one of its buttons gave an answer: everything that could be read stays, and the answer stands where the buttons were.</summary>
static class AnsweredCard
{
    /// <returns>Null when the tap is of no button of this card.</returns>
    public static Attachment? Of(Attachment shown, Tap tap)
    {
        if (shown.ContentType != AdaptiveCard.ContentType)
            return null;
        var card = JsonNode.Parse(shown.Content.ToString()!)!.AsObject();
        if (Answer(card, tap) is not { } answer)
            return null;
        var body = card["body"]!.AsArray();
        RemoveInputs(body);
        var mark = $"✓ {answer}";
        body.Add(new JsonObject
        {
            ["type"] = "RichTextBlock",
            ["inlines"] = new JsonArray(new JsonObject { ["type"] = "TextRun", ["text"] = mark, ["weight"] = "Bolder" }),
        });
        card["fallbackText"] = mark;
        return new() { ContentType = AdaptiveCard.ContentType, Content = WireJson.Of(card) };
    }

    static string? Answer(JsonObject card, Tap tap)
    {
        var elements = Elements(card["body"]).ToList();
        var button = elements.Find(element => IsSubmit(element) && IsOf(tap, element));
        if (button is null || !tap.FromChecklist)
            return (string?)(button?["tooltip"] ?? button?["title"]);
        var titles = elements.Where(element => Type(element) == "Input.ChoiceSet").SelectMany(set => set["choices"]!.AsArray())
            .ToDictionary(choice => (string)choice!["value"]!, choice => (string)choice!["title"]!);
        return string.Join(", ", tap.Answers.SelectMany(answer => answer.Value.Split(',')).Select(id => titles.GetValueOrDefault(id, id)));
    }

    // What was checked comes beside the button's own value, so only the question and the revision can be compared.
    static bool IsOf(Tap tap, JsonObject button) =>
        Tap.TryRead(button["data"]?.ToJsonString()) is { } own
        && own.Revision == tap.Revision
        && (tap.FromChecklist ? own.QuestionId == tap.QuestionId && own.Answers.IsEmpty : JsonNode.DeepEquals(own.ToJson(), tap.ToJson()));

    static IEnumerable<JsonObject> Elements(JsonNode? node) => node switch
    {
        JsonArray items => items.SelectMany(Elements),
        JsonObject element => Elements(element["items"]).Concat(Elements(element["actions"])).Prepend(element),
        _ => [],
    };

    static void RemoveInputs(JsonArray elements)
    {
        for (var i = elements.Count - 1; i >= 0; i--)
        {
            var element = elements[i]!.AsObject();
            var hadActions = element["actions"] is JsonArray;
            foreach (var inner in new[] { element["items"], element["actions"] }.OfType<JsonArray>())
                RemoveInputs(inner);
            if (IsSubmit(element) || Type(element) == "Input.ChoiceSet" || (hadActions && element["actions"]!.AsArray().Count == 0))
                elements.RemoveAt(i);
        }
    }

    static bool IsSubmit(JsonObject element) => Type(element) is AdaptiveCard.SubmitAction or AdaptiveCard.ExecuteAction;

    static string? Type(JsonObject element) => (string?)element["type"];
}
