namespace AdvisorBot.Channels.Tests.Support;

/// <summary>A reply as the user sees it: words and buttons, beside the delivery it came by.</summary>
sealed record Reply(string Text, IReadOnlyList<Reply.Button> Buttons, FakeChannel.Delivery? Delivery)
{
    public static Reply None { get; } = new("", [], null);

    public static Reply Of(FakeChannel.Delivery delivery)
    {
        var activity = delivery.Activity;
        var text = new List<string> { (string?)activity["text"] ?? "" };
        var buttons = new List<Button>();
        foreach (var action in activity["suggestedActions"]?["actions"]?.AsArray() ?? [])
            buttons.Add(Suggested(action!.AsObject()));
        foreach (var attachment in activity["attachments"]?.AsArray() ?? [])
            Walk(attachment!["content"], text, buttons, (string?)activity["id"]);
        return new(string.Join('\n', text), buttons, delivery);
    }

    static Button Suggested(JsonObject action)
    {
        var tap = new JsonObject { ["type"] = "message", ["textFormat"] = "plain" };
        if ((string?)action["type"] == "imBack")
        {
            tap["text"] = action["value"]?.DeepClone();
        }
        else
        {
            tap["text"] = action["text"]?.DeepClone();
            tap["value"] = action["value"]?.DeepClone();
        }

        return new((string)action["title"]!, tap);
    }

    static void Walk(JsonNode? node, List<string> text, List<Button> buttons, string? cardId)
    {
        switch (node)
        {
            case JsonArray items:
                foreach (var item in items)
                    Walk(item, text, buttons, cardId);
                break;
            case JsonObject element:
                if ((string?)element["type"] is "Action.Submit" or "Action.Execute")
                    buttons.Add(
                        new(
                            (string?)element["title"] ?? "", Submitted(element, cardId),
                            element["fallback"] is JsonObject fallback ? Submitted(fallback, cardId) : null, (string?)element["tooltip"]));
                foreach (var (name, value) in element)
                {
                    if (name is "text" or "title" or "value" && value?.GetValueKind() == System.Text.Json.JsonValueKind.String)
                        text.Add((string)value!);
                    else if (name is not "fallback")
                        Walk(value, text, buttons, cardId);
                }

                break;
        }
    }

    // A submitted card comes as a message without text that says which card it was; an executed one as an invoke.
    static JsonObject Submitted(JsonObject action, string? cardId) =>
        (string?)action["type"] == "Action.Submit"
            ? new() { ["type"] = "message", ["value"] = action["data"]?.DeepClone(), ["replyToId"] = cardId }
            : new()
            {
                ["type"] = "invoke",
                ["name"] = "adaptiveCard/action",
                ["replyToId"] = cardId,
                ["value"] = new JsonObject
                {
                    ["trigger"] = "manual",
                    ["action"] = new JsonObject
                    {
                        ["type"] = "Action.Execute",
                        ["verb"] = action["verb"]?.DeepClone(),
                        ["id"] = action["id"]?.DeepClone(),
                        ["data"] = action["data"]?.DeepClone(),
                    },
                },
            };

    /// <param name="Fallback">The tap of a client that does not know the button's kind; null where it has none.</param>
    /// <param name="Tooltip">The whole title, where the button has not the room for it.</param>
    public sealed record Button(string Title, JsonObject Tap, JsonObject? Fallback = null, string? Tooltip = null);
}
