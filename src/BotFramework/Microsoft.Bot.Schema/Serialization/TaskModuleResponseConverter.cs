using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Schema;

/// <summary>Writes a task module's response as the type it really is; its kind decides what its value holds.</summary>
sealed class TaskModuleResponseConverter : JsonConverter<TaskModuleResponseBase>
{
    public override TaskModuleResponseBase Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options)
    {
        var element = JsonElement.ParseValue(ref reader);
        var type = element.ValueKind == JsonValueKind.Object && element.TryGetProperty("type", out var value)
            ? value.GetString()
            : null;

        return type switch
        {
            "message" => element.Deserialize<TaskModuleMessageResponse>(options),
            "continue" => element.Deserialize<TaskModuleContinueResponse>(options),
            _ => new TaskModuleResponseBase(type),
        };
    }

    public override void Write(Utf8JsonWriter writer, TaskModuleResponseBase value, JsonSerializerOptions options)
    {
        if (value.GetType() != typeof(TaskModuleResponseBase))
        {
            JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));
            return;
        }

        writer.WriteStartObject();
        if (value.Type is not null)
            writer.WriteString("type"u8, value.Type);
        writer.WriteEndObject();
    }
}
