using System.Text;

namespace Microsoft.Bot.Schema.Tests;

/// <summary>The wire form as text.</summary>
static class Wire
{
    public static T Read<T>(string json) => WireJson.Deserialize<T>(Encoding.UTF8.GetBytes(json));

    public static string Write<T>(T value) => Encoding.UTF8.GetString(WireJson.SerializeToUtf8Bytes(value));
}
