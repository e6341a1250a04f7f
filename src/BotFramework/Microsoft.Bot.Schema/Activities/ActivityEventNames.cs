namespace Microsoft.Bot.Schema;

/// <summary>Names of the events by which the SDK starts turns.</summary>
public static class ActivityEventNames
{
    public const string ContinueConversation = "ContinueConversation";
    public const string CreateConversation = "CreateConversation";
}
