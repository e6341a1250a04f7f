namespace Microsoft.Bot.Schema.Teams;

/// <summary>Attachments as results of message extensions.</summary>
public static class AttachmentExtensions
{
    /// <summary>The attachment as a result of a message extension, with what the list of results shows of it.</summary>
    public static MessagingExtensionAttachment ToMessagingExtensionAttachment(
        this Attachment attachment,
        Attachment previewAttachment = default) =>
        new(
            attachment.ContentType,
            attachment.ContentUrl,
            attachment.Content,
            attachment.Name,
            attachment.ThumbnailUrl,
            previewAttachment ?? attachment);
}
