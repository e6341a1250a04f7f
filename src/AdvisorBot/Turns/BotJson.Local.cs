using System.Buffers;
using Microsoft.Bot.Builder.Serialization;
using Microsoft.Bot.Schema;

namespace AdvisorBot.Turns;

/// <summary>
/// How activities and state become bytes. The official SDK does this with another serialiser, so this is one of the two
/// sides (see BotJson.Official.cs), and the only file of the service that looks inside our own Bot Framework projects.
/// </summary>
static class BotJson
{
    public static byte[] Write(Activity activity) => WireJson.SerializeToUtf8Bytes(activity);

    /// <exception cref="System.Text.Json.JsonException">The bytes are no activity.</exception>
    public static Activity ReadActivity(ReadOnlyMemory<byte> json) => WireJson.Deserialize<Activity>(json.Span)!;

    public static void WriteState(IBufferWriter<byte> buffer, object value) => StateJson.Serialize(buffer, value);

    public static object ReadState(ReadOnlyMemory<byte> json) => StateJson.Deserialize(json.Span)!;
}
