using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Schema;

/// <summary>
/// The wire form of the schema: one set of options, hence one set of contracts, for the life of the process.
/// The schema's own types are source generated; values of a bot's own types fall back to reflection.
/// </summary>
static class WireJson
{
    internal static readonly JsonSerializerOptions Options = CreateOptions();

    internal static T Deserialize<T>(ReadOnlySpan<byte> utf8Json) =>
        JsonSerializer.Deserialize(utf8Json, TypeInfo<T>());

    internal static ValueTask<T> DeserializeAsync<T>(Stream utf8Json, CancellationToken cancellationToken) =>
        JsonSerializer.DeserializeAsync(utf8Json, TypeInfo<T>(), cancellationToken);

    internal static byte[] SerializeToUtf8Bytes<T>(T value) =>
        JsonSerializer.SerializeToUtf8Bytes(value, TypeInfo<T>());

    internal static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    /// <summary>A loosely typed value (as read from the wire, or as a bot put it there) read as the given type.</summary>
    internal static T Convert<T>(object value) =>
        value switch
        {
            null => default,
            T same => same,
            JsonElement element => element.Deserialize(TypeInfo<T>()),
            JsonNode node => node.Deserialize(TypeInfo<T>()),
            _ => JsonSerializer.Deserialize(
                JsonSerializer.SerializeToUtf8Bytes(value, Options.GetTypeInfo(value.GetType())), TypeInfo<T>()),
        };

    internal static bool TryConvert<T>(object value, out T result)
    {
        try
        {
            result = Convert<T>(value);
            return true;
        }
        // InvalidOperationException: text that is no Unicode, which comes to light only when it is read.
        catch (Exception e) when (e is JsonException or NotSupportedException or InvalidOperationException)
        {
            result = default;
            return false;
        }
    }

    internal static JsonNode ToNode(object value) =>
        JsonSerializer.SerializeToNode(value, Options.GetTypeInfo(value.GetType()));

    internal static void WriteFields(Utf8JsonWriter writer, FieldBag fields, JsonSerializerOptions options)
    {
        if (fields is null)
            return;

        foreach (var (name, value) in fields.Json)
        {
            writer.WritePropertyName(name);
            if (value is null)
                writer.WriteNullValue();
            else
                value.WriteTo(writer, options);
        }
    }

    static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            PropertyNameCaseInsensitive = true,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(
                SchemaJsonContext.Default.WithAddedModifier(OmitEmptyLists),
                new DefaultJsonTypeInfoResolver()),
        };
        options.MakeReadOnly();
        return options;
    }

    // Senders should leave out these two lists where they have no elements (A2100, A3050).
    static void OmitEmptyLists(JsonTypeInfo contract)
    {
        if (contract.Type != typeof(Activity))
            return;

        foreach (var property in contract.Properties)
        {
            if (property.Name is "attachments")
                property.ShouldSerialize = static (activity, _) => ((Activity)activity).Attachments is { Count: > 0 };
            else if (property.Name is "entities")
                property.ShouldSerialize = static (activity, _) => ((Activity)activity).Entities is { Count: > 0 };
        }
    }
}
