namespace Microsoft.Bot.Schema.Teams;

public enum ContentType
{
    Unknown,
    Task,
}
