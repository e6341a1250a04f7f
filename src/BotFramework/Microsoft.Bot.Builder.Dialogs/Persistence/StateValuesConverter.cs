using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Builder.Serialization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Keeps the types of a dialog's values, whatever serialiser options a storage uses for the rest.</summary>
sealed class StateValuesConverter : JsonConverter<IDictionary<string, object>>
{
    public override IDictionary<string, object> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<object>(ref reader, StateJson.Options) switch
        {
            IDictionary<string, object> values => values,
            _ => throw new JsonException("A dialog's stored state must be an object."),
        };

    public override void Write(Utf8JsonWriter writer, IDictionary<string, object> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize<object>(writer, value as Dictionary<string, object> ?? new Dictionary<string, object>(value), StateJson.Options);
}
