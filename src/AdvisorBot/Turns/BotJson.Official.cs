using System.Buffers;
using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace AdvisorBot.Turns;

/// <summary>The official SDK's side of BotJson.Local.cs: its types describe their JSON to Newtonsoft.Json only.</summary>
static class BotJson
{
    static readonly JsonSerializerSettings Wire = new() { NullValueHandling = NullValueHandling.Ignore, MaxDepth = null };

    static readonly JsonSerializerSettings State = new() { TypeNameHandling = TypeNameHandling.All, MaxDepth = null };

    public static byte[] Write(Activity activity) => Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(activity, Wire));

    public static Activity ReadActivity(ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonConvert.DeserializeObject<Activity>(Encoding.UTF8.GetString(json.Span), Wire)!;
        }
        catch (JsonException problem)
        {
            throw new System.Text.Json.JsonException(problem.Message, problem);
        }
    }

    public static void WriteState(IBufferWriter<byte> buffer, object value) => buffer.Write(Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(value, State)));

    public static object ReadState(ReadOnlyMemory<byte> json) => JsonConvert.DeserializeObject(Encoding.UTF8.GetString(json.Span), State)!;
}
