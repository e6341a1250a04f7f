using System.Text.Json.Nodes;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card's button that opens a task module; its value comes back with the request to fetch it.</summary>
public class TaskModuleAction : CardAction
{
    public TaskModuleAction(string title, object value = default)
        : base("invoke", title)
    {
        var data = AsObject(value);
        data["type"] = "task/fetch";
        Value = data;
    }

    static JsonObject AsObject(object value) =>
        value switch
        {
            null => [],
            string json => JsonNode.Parse(json) as JsonObject,
            _ => WireJson.ToNode(value) as JsonObject,
        } ?? throw new ArgumentException("The value of a task module's button must be an object.", nameof(value));
}
