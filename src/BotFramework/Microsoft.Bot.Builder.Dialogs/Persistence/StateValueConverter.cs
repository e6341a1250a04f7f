using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Builder.Serialization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Keeps the type of one value, whatever serialiser options a storage uses for the rest.</summary>
sealed class StateValueConverter : JsonConverter<object>
{
    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<object>(ref reader, StateJson.Options);

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, StateJson.Options);
}
