using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Serialization;

/// <summary>Members declared as an interface or an abstract class: their values are written with their type, as in object slots.</summary>
sealed class AbstractConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert)
        => typeToConvert.IsAbstract
            && !typeof(IEnumerable).IsAssignableFrom(typeToConvert)
            && !typeToConvert.IsDefined(typeof(JsonConverterAttribute), inherit: false)
            && !typeToConvert.IsDefined(typeof(JsonPolymorphicAttribute), inherit: false)
            && typeToConvert.GetCustomAttribute<JsonDerivedTypeAttribute>() is null
            && typeToConvert.Namespace?.StartsWith("System", StringComparison.Ordinal) != true;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
        => (JsonConverter)Activator.CreateInstance(typeof(AbstractConverter<>).MakeGenericType(typeToConvert));

    sealed class AbstractConverter<T> : JsonConverter<T>
    {
        static readonly ObjectConverter Objects = new();

        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            => Objects.Read(ref reader, typeof(object), options) is T value
                ? value
                : throw new JsonException($"The stored value is no {typeof(T)}.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Objects.Write(writer, value, options);
    }
}
