namespace Microsoft.Bot.Schema.Teams;

/// <summary>Answers a configuration request with a sign-in.</summary>
public class ConfigAuthResponse : ConfigResponse<BotConfigAuth>
{
}
