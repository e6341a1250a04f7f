using System.Text.Json.Nodes;

namespace AdvisorBot.Presentation.Rendering;

/// <summary>
/// JSON in an activity, in the form that the SDK on the other side of the build switch serialises as itself: its own
/// node type here, Json.NET's with the official packages.
/// </summary>
static class WireJson
{
#if OFFICIAL_BOT_FRAMEWORK
    public static object Of(JsonObject json) => Newtonsoft.Json.Linq.JObject.Parse(json.ToJsonString());
#else
    public static object Of(JsonObject json) => json;
#endif
}
