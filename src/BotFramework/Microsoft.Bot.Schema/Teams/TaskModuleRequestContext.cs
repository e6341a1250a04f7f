using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

public class TaskModuleRequestContext
{
    public TaskModuleRequestContext()
    {
    }

    public TaskModuleRequestContext(string theme = default)
    {
        Theme = theme;
    }

    [JsonPropertyName("theme")]
    public string Theme { get; set; }
}
