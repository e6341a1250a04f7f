using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

public partial class Conversations
{
    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        ArgumentNullException.ThrowIfNull(activity);
        EnsureSender(activity);
        return SendAsync<ResourceResponse>(
            HttpMethod.Post,
            WireJson.SerializeToUtf8Bytes(activity),
            null,
            customHeaders,
            cancellationToken,
            conversationId, "activities");
    }

    public Task<HttpOperationResponse<ResourceResponse>> SendConversationHistoryWithHttpMessagesAsync(
        string conversationId,
        Transcript transcript,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        ArgumentNullException.ThrowIfNull(transcript);
        return SendAsync<ResourceResponse>(
            HttpMethod.Post,
            WireJson.SerializeToUtf8Bytes(transcript),
            null,
            customHeaders,
            cancellationToken,
            conversationId, "activities", "history");
    }

    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        ArgumentNullException.ThrowIfNull(activityId);
        ArgumentNullException.ThrowIfNull(activity);
        EnsureSender(activity);
        return SendAsync<ResourceResponse>(
            HttpMethod.Put,
            WireJson.SerializeToUtf8Bytes(activity),
            null,
            customHeaders,
            cancellationToken,
            conversationId, "activities", activityId);
    }

    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        ArgumentNullException.ThrowIfNull(activityId);
        ArgumentNullException.ThrowIfNull(activity);
        EnsureSender(activity);
        return SendAsync<ResourceResponse>(
            HttpMethod.Post,
            WireJson.SerializeToUtf8Bytes(activity),
            null,
            customHeaders,
            cancellationToken,
            conversationId, "activities", activityId);
    }

    public Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        ArgumentNullException.ThrowIfNull(activityId);
        return SendAsync(
            CreateCall(HttpMethod.Delete, null, null, customHeaders, conversationId, "activities", activityId),
            cancellationToken);
    }

    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        ArgumentNullException.ThrowIfNull(activityId);
        return SendAsync<IList<ChannelAccount>>(
            HttpMethod.Get,
            null,
            null,
            customHeaders,
            cancellationToken,
            conversationId, "activities", activityId, "members");
    }

    public Task<HttpOperationResponse<ResourceResponse>> UploadAttachmentWithHttpMessagesAsync(
        string conversationId,
        AttachmentData attachmentUpload,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        ArgumentNullException.ThrowIfNull(attachmentUpload);
        return SendAsync<ResourceResponse>(
            HttpMethod.Post,
            WireJson.SerializeToUtf8Bytes(attachmentUpload),
            null,
            customHeaders,
            cancellationToken,
            conversationId, "attachments");
    }

    // A channel that is told no sender answers with an error, or (the Emulator) not at all.
    void EnsureSender(Activity activity) =>
        activity.From ??= new ChannelAccount(Client.BotId ?? "bot", role: RoleTypes.Bot);
}
