using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Serialization;

/// <summary>
/// Values in slots declared as <see cref="object"/>. What JSON itself can tell is written plainly and comes back as
/// string, bool, int (long where it must be), double, <c>Dictionary&lt;string, object&gt;</c> or <c>List&lt;object&gt;</c>; everything else as
/// <c>{"$type": name, "$value": …}</c>, read in one pass.
/// </summary>
sealed class ObjectConverter : JsonConverter<object>
{
    const string TypeProperty = "$type";
    const string ValueProperty = "$value";
    const string JsonType = "json";
    const string MapType = "map";

    /// <summary>Whether the JSON names the type of its value.</summary>
    public static bool IsTagged(JsonElement element) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(TypeProperty, out _);

    /// <summary>The whole of a document.</summary>
    public static object ReadRoot(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.StartObject
            ? ReadObject(ref reader, options, new StateDocument { Read = json.ToArray() })
            : ReadValue(ref reader, options);

    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadValue(ref reader, options);

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case int number: writer.WriteNumberValue(number); break;
            case long and (< int.MinValue or > int.MaxValue) and var number: writer.WriteNumberValue(number); break;
            case double number when double.IsFinite(number): WriteFraction(writer, number); break;
            case JsonElement { ValueKind: not (JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.Undefined) } element: element.WriteTo(writer); break;
            case Dictionary<string, object> map when IsPlain(map) && !map.ContainsKey(TypeProperty): WriteMap(writer, map, options); break;
            case List<object> list when list.GetType() == typeof(List<object>): WriteList(writer, list, options); break;
            default: WriteTagged(writer, value, options); break;
        }
    }

    /// <summary>A dictionary of a class of its own is written with that class's name.</summary>
    static bool IsPlain(Dictionary<string, object> map) => map.GetType() == typeof(Dictionary<string, object>) || map is StateDocument;

    static object ReadValue(ref Utf8JsonReader reader, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Null => null,
        JsonTokenType.Number => ReadNumber(ref reader),
        JsonTokenType.StartArray => ReadList(ref reader, options),
        _ => ReadObject(ref reader, options, null),
    };

    /// <summary>A bot casts a stored value to the type it stored: a whole number is an int unless it is too large for one, or tagged.</summary>
    static object ReadNumber(ref Utf8JsonReader reader)
    {
        if (reader.TryGetInt32(out var small))
            return small;
        return reader.TryGetInt64(out var large) ? (object)large : reader.GetDouble();
    }

    /// <summary>A fraction is written with a point, so that 5.0 does not come back as a whole number.</summary>
    static void WriteFraction(Utf8JsonWriter writer, double number)
    {
        var text = number.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        writer.WriteRawValue(text.AsSpan().ContainsAny('.', 'E') ? text : text + ".0", skipInputValidation: true);
    }

    void WriteMap(Utf8JsonWriter writer, Dictionary<string, object> map, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (key, value) in map)
        {
            writer.WritePropertyName(key);
            Write(writer, value, options);
        }
        writer.WriteEndObject();
    }

    void WriteList(Utf8JsonWriter writer, List<object> list, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var value in list)
            Write(writer, value, options);
        writer.WriteEndArray();
    }

    void WriteTagged(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(TypeProperty, NameOf(value));
        writer.WritePropertyName(ValueProperty);
        switch (value)
        {
            case JsonElement { ValueKind: JsonValueKind.Undefined }: writer.WriteNullValue(); break;
            case JsonElement element: element.WriteTo(writer); break;
            case JsonDocument document: document.WriteTo(writer); break;
            case JsonNode node: node.WriteTo(writer); break;
            case UnknownValue unknown: unknown.Value.WriteTo(writer); break;
            case Dictionary<string, object> map when IsPlain(map): WriteMap(writer, map, options); break;
            default: JsonSerializer.Serialize(writer, value, value.GetType(), options); break;
        }
        writer.WriteEndObject();
    }

    static string NameOf(object value) => value switch
    {
        JsonElement or JsonNode or JsonDocument => JsonType,
        UnknownValue unknown => unknown.TypeName,
        Dictionary<string, object> map when IsPlain(map) => MapType,
        _ => StateTypes.NameOf(value.GetType()),
    };

    static List<object> ReadList(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var list = new List<object>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            list.Add(ReadValue(ref reader, options));
        return list;
    }

    static object ReadObject(ref Utf8JsonReader reader, JsonSerializerOptions options, StateDocument document)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(TypeProperty)
            ? ReadTagged(ref reader, options)
            : ReadMap(ref reader, options, document ?? new Dictionary<string, object>());
    }

    static Dictionary<string, object> ReadMap(ref Utf8JsonReader reader, JsonSerializerOptions options, Dictionary<string, object> map)
    {
        for (; reader.TokenType == JsonTokenType.PropertyName; reader.Read())
        {
            var key = reader.GetString()!;
            reader.Read();
            map[key] = ReadValue(ref reader, options);
        }
        return map;
    }

    static object ReadTagged(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException($"State gives a {reader.TokenType} for the name of a type.");
        var length = reader.HasValueSequence ? (int)reader.ValueSequence.Length : reader.ValueSpan.Length;
        var buffer = length <= 512 ? stackalloc char[length] : new char[length];
        ReadOnlySpan<char> name = buffer[..reader.CopyString(buffer)];
        reader.Read();
        if (reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals(ValueProperty))
            throw new JsonException($"State names the type {name} but gives no {ValueProperty} after it.");
        reader.Read();
        var value = ReadAs(name, ref reader, options);
        reader.Read();
        return value;
    }

    static object ReadAs(scoped ReadOnlySpan<char> name, ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (name is JsonType)
            return JsonElement.ParseValue(ref reader);
        if (name is MapType)
        {
            reader.Read();
            return ReadMap(ref reader, options, []);
        }
        return StateTypes.Find(name) is { } type
            ? type.Read(ref reader, options)
            : new UnknownValue(name.ToString(), JsonElement.ParseValue(ref reader));
    }
}
