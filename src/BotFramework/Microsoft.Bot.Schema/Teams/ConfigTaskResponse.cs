namespace Microsoft.Bot.Schema.Teams;

/// <summary>Answers a configuration request with a task module.</summary>
public class ConfigTaskResponse : ConfigResponse<TaskModuleResponseBase>
{
}
