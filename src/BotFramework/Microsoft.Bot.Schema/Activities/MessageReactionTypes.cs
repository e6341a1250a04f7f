namespace Microsoft.Bot.Schema;

/// <summary>Kinds of reactions.</summary>
public static class MessageReactionTypes
{
    public const string Like = "like";
    public const string PlusOne = "plusOne";
}
