using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The calls of the connector API about conversations, over HTTP.</summary>
public partial class Conversations : IConversations
{
    public Conversations(ConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
    }

    public ConnectorClient Client { get; }

    public Task<HttpOperationResponse<ConversationsResult>> GetConversationsWithHttpMessagesAsync(
        string continuationToken = default,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default)
    {
        return SendAsync<ConversationsResult>(
            HttpMethod.Get,
            null,
            Query("continuationToken", continuationToken),
            customHeaders,
            cancellationToken);
    }

    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return SendAsync<ConversationResourceResponse>(
            HttpMethod.Post,
            WireJson.SerializeToUtf8Bytes(parameters),
            null,
            customHeaders,
            cancellationToken);
    }

    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(
        string conversationId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        return SendAsync<IList<ChannelAccount>>(
            HttpMethod.Get,
            null,
            null,
            customHeaders,
            cancellationToken,
            conversationId, "members");
    }

    public Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(
        string userId,
        string conversationId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(userId);
        ArgumentNullException.ThrowIfNull(conversationId);
        return SendAsync<ChannelAccount>(
            HttpMethod.Get,
            null,
            null,
            customHeaders,
            cancellationToken,
            conversationId, "members", userId);
    }

    public Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId,
        int? pageSize = default,
        string continuationToken = default,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        return SendAsync<PagedMembersResult>(
            HttpMethod.Get,
            null,
            PageQuery(pageSize, continuationToken),
            customHeaders,
            cancellationToken,
            conversationId, "pagedmembers");
    }

    public Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(
        string conversationId,
        string memberId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        ArgumentNullException.ThrowIfNull(memberId);
        return SendAsync(
            CreateCall(HttpMethod.Delete, null, null, customHeaders, conversationId, "members", memberId),
            cancellationToken);
    }

    static string Query(string name, string value) =>
        value is null ? null : $"?{name}={Uri.EscapeDataString(value)}";

    static string PageQuery(int? pageSize, string continuationToken)
    {
        var size = pageSize is { } count ? $"?pageSize={count}" : null;
        var token = Query("continuationToken", continuationToken);
        return size is null || token is null ? size ?? token : $"{size}&{token[1..]}";
    }

    Task<HttpOperationResponse<T>> SendAsync<T>(
        HttpMethod method,
        byte[] body,
        string query,
        Dictionary<string, List<string>> headers,
        CancellationToken cancellationToken,
        params ReadOnlySpan<string> segments) =>
        Client.Pipeline.SendAsync<T>(CreateCall(method, body, query, headers, segments), cancellationToken);

    async Task<HttpOperationResponse> SendAsync(
        ConnectorCall call,
        CancellationToken cancellationToken)
    {
        var (request, response) = await Client.Pipeline.SendAsync(call, cancellationToken);
        return new HttpOperationResponse { Request = request, Response = response };
    }

    ConnectorCall CreateCall(
        HttpMethod method,
        byte[] body,
        string query,
        Dictionary<string, List<string>> headers,
        params ReadOnlySpan<string> segments) =>
        new(method, ConnectorCall.AddressOf(Client.BaseUri, query, ["v3", "conversations", .. segments]), body, headers);
}
