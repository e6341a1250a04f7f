using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Serialization;

/// <summary>Reads values of one type.</summary>
abstract class StateType
{
    public static StateType Of(Type type)
        => (StateType)Activator.CreateInstance((type.IsValueType ? typeof(Serialized<>) : typeof(Converted<>)).MakeGenericType(type));

    public abstract object Read(ref Utf8JsonReader reader, JsonSerializerOptions options);

    /// <summary>Numbers that JSON lacks (NaN, infinity) are the serialiser's business, not their converter's.</summary>
    sealed class Serialized<T> : StateType
    {
        public override object Read(ref Utf8JsonReader reader, JsonSerializerOptions options) => JsonSerializer.Deserialize<T>(ref reader, options);
    }

    /// <summary>Asking the converter spares the serialiser's search for the end of each nested value.</summary>
    sealed class Converted<T> : StateType
    {
        public override object Read(ref Utf8JsonReader reader, JsonSerializerOptions options)
            => reader.TokenType == JsonTokenType.Null ? null : ((JsonConverter<T>)options.GetConverter(typeof(T))).Read(ref reader, typeof(T), options);
    }
}
