using System.Text.Json.Nodes;
using Newtonsoft.Json.Linq;

namespace AdvisorBot.Presentation.Rendering;

/// <summary>JSON in an activity, in a form that the SDK's serialiser writes as it is.</summary>
static class WireJson
{
    public static object Of(JsonObject json) => new JRaw(json.ToJsonString());
}
