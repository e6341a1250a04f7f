namespace Microsoft.Bot.Schema;

/// <summary>What happened to the bot's installation.</summary>
public static class InstallationUpdateActionTypes
{
    public const string Add = "add";
    public const string Remove = "remove";
}
