namespace Microsoft.Bot.Schema;

/// <summary>How replies are delivered; unknown values mean normal (A3111).</summary>
public static class DeliveryModes
{
    public const string Normal = "normal";
    public const string Notification = "notification";
    public const string ExpectReplies = "expectReplies";
    public const string Ephemeral = "ephemeral";
}
