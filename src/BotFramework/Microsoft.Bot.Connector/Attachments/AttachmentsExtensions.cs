using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>The calls of <see cref="IAttachments"/> by their bodies alone.</summary>
public static class AttachmentsExtensions
{
    public static async Task<AttachmentInfo> GetAttachmentInfoAsync(
        this IAttachments operations,
        string attachmentId,
        CancellationToken cancellationToken = default)
    {
        using var response = await operations.GetAttachmentInfoWithHttpMessagesAsync(attachmentId, null, cancellationToken);
        return response.Body;
    }

    /// <summary>The file's content. Disposing of the stream ends the call.</summary>
    public static async Task<Stream> GetAttachmentAsync(
        this IAttachments operations,
        string attachmentId,
        string viewId,
        CancellationToken cancellationToken = default)
    {
        var response = await operations.GetAttachmentWithHttpMessagesAsync(attachmentId, viewId, null, cancellationToken);
        return response.Body;
    }
}
