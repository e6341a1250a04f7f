namespace Microsoft.Bot.Schema;

/// <summary>Whether the bot expects the user to speak now.</summary>
public static class InputHints
{
    public const string AcceptingInput = "acceptingInput";
    public const string IgnoringInput = "ignoringInput";
    public const string ExpectingInput = "expectingInput";
}
