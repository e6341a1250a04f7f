using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The calls of the connector API about uploaded files, over HTTP.</summary>
public class Attachments : IAttachments
{
    public Attachments(ConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
    }

    public ConnectorClient Client { get; }

    public Task<HttpOperationResponse<AttachmentInfo>> GetAttachmentInfoWithHttpMessagesAsync(
        string attachmentId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(attachmentId);
        return Client.Pipeline.SendAsync<AttachmentInfo>(
            new(HttpMethod.Get, AddressOf(attachmentId), null, customHeaders),
            cancellationToken);
    }

    public async Task<HttpOperationResponse<Stream>> GetAttachmentWithHttpMessagesAsync(
        string attachmentId,
        string viewId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(attachmentId);
        ArgumentNullException.ThrowIfNull(viewId);
        var (request, response) = await Client.Pipeline.SendAsync(
            new(HttpMethod.Get, AddressOf(attachmentId, "views", viewId), null, customHeaders),
            cancellationToken);
        return new HttpOperationResponse<Stream>
        {
            Request = request,
            Response = response,
            Body = await response.Content.ReadAsStreamAsync(cancellationToken),
        };
    }

    /// <summary>Where a file can be had, for use in a message.</summary>
    public string GetAttachmentUri(string attachmentId, string viewId = "original")
    {
        ArgumentNullException.ThrowIfNull(attachmentId);
        return AddressOf(attachmentId, "views", viewId).AbsoluteUri;
    }

    public async Task<Stream> GetAttachmentStreamAsync(string attachmentId, string viewId = "original")
    {
        var response = await GetAttachmentWithHttpMessagesAsync(attachmentId, viewId);
        return response.Body;
    }

    Uri AddressOf(params ReadOnlySpan<string> segments) =>
        ConnectorCall.AddressOf(Client.BaseUri, null, ["v3", "attachments", .. segments]);
}
