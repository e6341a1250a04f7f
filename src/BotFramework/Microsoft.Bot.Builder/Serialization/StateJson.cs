using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Serialization;

/// <summary>
/// How state becomes JSON and comes back with its types: the one place that knows.
/// Members are read and written as declared; a value in a slot declared as <see cref="object"/>, an interface or an
/// abstract class carries the name of its type (see <see cref="ObjectConverter"/>).
/// </summary>
static class StateJson
{
    /// <summary>Nested dialogs nest deeply: each level adds about eight levels of JSON.</summary>
    const int MaxDepth = 512;

    static readonly JsonSerializerOptions Typed = Create(new ObjectConverter(), new AbstractConverterFactory());
    static readonly JsonSerializerOptions Untyped = Create();

    public static JsonSerializerOptions Options => Typed;

    public static byte[] Serialize(object value)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        Serialize(buffer, value);
        return buffer.WrittenSpan.ToArray();
    }

    public static void Serialize(IBufferWriter<byte> buffer, object value)
    {
        if (value is StateDocument { Writing: { } json })
        {
            buffer.Write(json);
            return;
        }
        using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true, MaxDepth = MaxDepth });
        JsonSerializer.Serialize(writer, value, Typed);
    }

    /// <summary>Reads what <see cref="Serialize(object)"/> wrote; a state comes back as a <see cref="StateDocument"/>.</summary>
    public static object Deserialize(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        reader.Read();
        var value = ObjectConverter.ReadRoot(ref reader, json, Typed);
        // At the end of the document this reads nothing; after it, it throws.
        reader.Read();
        return value;
    }

    /// <summary>Whether a value read from storage has lost its type, or never had one.</summary>
    public static bool IsUntyped(object value) => value is JsonElement or UnknownValue or Dictionary<string, object>;

    /// <summary>The value as <typeparamref name="T"/>: as it is if it is one, else through JSON.</summary>
    /// <exception cref="InvalidOperationException">The value cannot be read as <typeparamref name="T"/>.</exception>
    public static T ConvertTo<T>(object value)
    {
        if (value is T typed)
            return typed;
        if (value is null)
            return default;
        try
        {
            return value switch
            {
                JsonElement element when ObjectConverter.IsTagged(element) => ConvertTo<T>(element.Deserialize<object>(Typed)),
                JsonElement element => element.Deserialize<T>(Typed),
                UnknownValue unknown => unknown.Value.Deserialize<T>(Typed),
                _ => JsonSerializer.Deserialize<T>(JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), Untyped), Typed),
            };
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            throw new InvalidOperationException($"A value of type {value.GetType()} cannot be read as {typeof(T)}: {exception.Message}", exception);
        }
    }

    /// <summary>The value as plain JSON, without names of types.</summary>
    public static JsonNode ToNode(object value) => JsonSerializer.SerializeToNode(value, value.GetType(), Untyped);

    static JsonSerializerOptions Create(params JsonConverter[] converters)
    {
        var options = new JsonSerializerOptions
        {
            IncludeFields = true,
            MaxDepth = MaxDepth,
            NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
            PropertyNameCaseInsensitive = true,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { FillGetOnlyCollections, UseHiddenConstructors, OmitNullsOfTheProtocol } },
        };
        foreach (var converter in converters)
            options.Converters.Add(converter);
        options.MakeReadOnly();
        return options;
    }

    /// <summary>State classes often expose a collection without a setter; its items belong to the state all the same.</summary>
    static void FillGetOnlyCollections(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || type.CreateObject is null)
            return;
        foreach (var property in type.Properties)
        {
            if (property.Set is null && property.Get is not null && IsFillable(property.PropertyType))
                property.ObjectCreationHandling = JsonObjectCreationHandling.Populate;
        }
    }

    /// <summary>An activity has some forty members, most of them null: in a stored question they would outweigh the rest.</summary>
    static void OmitNullsOfTheProtocol(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || type.Type.Assembly != typeof(Activity).Assembly)
            return;
        foreach (var property in type.Properties)
            property.ShouldSerialize ??= static (_, value) => value is not null;
    }

    static bool IsFillable(Type type)
        => type.GetInterfaces().Append(type).Any(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(ICollection<>))
            && !type.IsArray;

    static void UseHiddenConstructors(JsonTypeInfo type)
    {
        if (type.Kind == JsonTypeInfoKind.Object && type.CreateObject is null && !type.Type.IsAbstract
            && type.Type.GetConstructors().Length == 0
            && type.Type.GetConstructor(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic, Type.EmptyTypes) is { } constructor)
        {
            type.CreateObject = () => constructor.Invoke(null);
        }
    }
}
