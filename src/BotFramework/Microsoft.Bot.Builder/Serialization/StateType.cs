using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Serialization;

/// <summary>Reads values of one type by its converter, which spares the serialiser's search for the end of each nested value.</summary>
abstract class StateType
{
    public static StateType Of(Type type) => (StateType)Activator.CreateInstance(typeof(Reader<>).MakeGenericType(type));

    public abstract object Read(ref Utf8JsonReader reader, JsonSerializerOptions options);

    sealed class Reader<T> : StateType
    {
        public override object Read(ref Utf8JsonReader reader, JsonSerializerOptions options)
            => reader.TokenType == JsonTokenType.Null ? null : ((JsonConverter<T>)options.GetConverter(typeof(T))).Read(ref reader, typeof(T), options);
    }
}
