namespace Microsoft.Bot.Schema.Teams;

/// <summary>What is shown on a meeting's stage.</summary>
public enum ContentType
{
    Unknown,
    Task,
}
