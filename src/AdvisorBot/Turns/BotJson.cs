using System.Buffers;
using System.Collections;
using System.Reflection;
using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace AdvisorBot.Turns;

/// <summary>
/// Activities as JSON. The SDK's types describe themselves to Newtonsoft.Json only, and what they hold loosely typed
/// (Value, ChannelData, Content) comes as its tokens: everything that reads or writes them goes through here.
/// </summary>
static class BotJson
{
    /// <summary>Deeper JSON is refused: a card nests some twenty levels, and what nests without end would exhaust the stack.</summary>
    const int DeepestNesting = 128;

    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>JSON can name half of a character, which UTF-8 cannot: it becomes the replacement character.</summary>
    static readonly UTF8Encoding Lenient = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    /// <summary>Made once: a serialiser works out the contracts of its types anew otherwise.</summary>
    static readonly JsonSerializer Serializer = JsonSerializer.Create(new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        MaxDepth = DeepestNesting,
        DateParseHandling = DateParseHandling.None,
        ContractResolver = new WireContracts(),
    });

    /// <summary>Each thread writes into the same memory again and again; what grew larger is given back.</summary>
    const int MostBuffered = 256 * 1024;

    [ThreadStatic]
    static MemoryStream? Buffered;

    public static byte[] Write(Activity activity) => WriteValue(activity);

    /// <summary>Any of the SDK's contracts, without line breaks, nulls and lists that hold nothing.</summary>
    public static byte[] WriteValue(object value)
    {
        var buffer = Buffered ?? new(4096);
        // Taken out meanwhile: what throws half way leaves nothing of itself to the next.
        Buffered = null;
        buffer.SetLength(0);
        using (var text = new StreamWriter(buffer, Lenient, 1024, leaveOpen: true))
        using (var writer = new JsonTextWriter(text) { Formatting = Formatting.None, ArrayPool = Characters.Shared })
            Serializer.Serialize(writer, value);
        var json = buffer.ToArray();
        if (buffer.Capacity <= MostBuffered)
            Buffered = buffer;
        return json;
    }

    /// <exception cref="System.Text.Json.JsonException">The bytes are no activity; the message says where.</exception>
    public static Activity ReadActivity(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var text = new StringReader(Strict.GetString(json.Span));
            using var reader = new JsonTextReader(text) { MaxDepth = DeepestNesting, DateParseHandling = DateParseHandling.None };
            var activity = Serializer.Deserialize<Activity>(reader);
            if (activity is null)
                throw new JsonSerializationException("There is no activity, only null.");
            activity.Text = WellFormed(activity.Text);
            return reader.Read() ? throw new JsonSerializationException("Something follows the activity.") : activity;
        }
        catch (Exception problem) when (
            problem is JsonException or DecoderFallbackException or FormatException or OverflowException or InvalidCastException or ArgumentException)
        {
            throw new System.Text.Json.JsonException(problem.Message, problem);
        }
    }

    /// <summary>A member of a loosely typed value, such as an activity's channel data; null when it has none of that name that is a text.</summary>
    public static string? Text(object? value, string member) =>
        value is JObject data && data.TryGetValue(member, StringComparison.Ordinal, out var token) && token.Type == JTokenType.String ? (string?)token : null;

    /// <summary>Half an emoji, which a client may cut a text at, must not fail the turn.</summary>
    static string? WellFormed(string? text)
    {
        if (text is null || text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
            return text;
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            whole.Append(rune);
        return whole.ToString();
    }

    sealed class Characters : IArrayPool<char>
    {
        public static readonly Characters Shared = new();

        public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

        public void Return(char[]? array)
        {
            if (array is not null)
                ArrayPool<char>.Shared.Return(array);
        }
    }

    /// <summary>The SDK's lists are often there and empty; the protocol has no use for them on the wire.</summary>
    sealed class WireContracts : DefaultContractResolver
    {
        protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
        {
            var property = base.CreateProperty(member, memberSerialization);
            if (property.DeclaringType == typeof(Activity)
                && property.PropertyType is { IsGenericType: true } type
                && typeof(IEnumerable).IsAssignableFrom(type))
                property.ShouldSerialize = activity => property.ValueProvider!.GetValue(activity) is IEnumerable list && list.GetEnumerator().MoveNext();
            return property;
        }
    }
}
