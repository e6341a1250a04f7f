using System.Globalization;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How far the user has read in a chat.</summary>
public class ReadReceiptInfo
{
    public ReadReceiptInfo()
    {
    }

    public ReadReceiptInfo(string lastReadMessageId)
    {
        LastReadMessageId = lastReadMessageId;
    }

    [JsonPropertyName("lastReadMessageId")]
    public string LastReadMessageId { get; set; }

    /// <summary>Whether a message was read. Teams' ids are numbers that grow; anything else counts as unread.</summary>
    public static bool IsMessageRead(string compareMessageId, string lastReadMessageId) =>
        long.TryParse(compareMessageId, CultureInfo.InvariantCulture, out var compared)
        && long.TryParse(lastReadMessageId, CultureInfo.InvariantCulture, out var lastRead)
        && compared <= lastRead;

    public bool IsMessageRead(string compareMessageId) => IsMessageRead(compareMessageId, LastReadMessageId);
}
