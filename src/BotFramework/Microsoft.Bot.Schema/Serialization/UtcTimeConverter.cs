using System.Text.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Times that are written in UTC with a Z (A2043, A3090), whatever offset they came with.</summary>
sealed class UtcTimeConverter : LocalTimeConverter
{
    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options)
    {
        if (value is { } time)
            writer.WriteStringValue(time.UtcDateTime);
        else
            writer.WriteNullValue();
    }
}
