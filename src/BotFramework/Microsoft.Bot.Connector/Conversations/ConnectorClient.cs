using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>A client of the connector API. It is cheap to make: connections and contracts are shared by all of them.</summary>
public class ConnectorClient : ServiceClient<ConnectorClient>, IConnectorClient
{
    public ConnectorClient(
        Uri baseUri,
        string microsoftAppId = default,
        string microsoftAppPassword = default,
        params DelegatingHandler[] handlers)
        : this(baseUri, new MicrosoftAppCredentials(microsoftAppId, microsoftAppPassword), true, handlers)
    {
    }

    /// <param name="addJwtTokenRefresher">Kept for the callers' sake: tokens are always renewed.</param>
    public ConnectorClient(
        Uri baseUri,
        MicrosoftAppCredentials credentials,
        bool addJwtTokenRefresher = true,
        params DelegatingHandler[] handlers)
        : this(baseUri, credentials, Through(handlers), handlers is { Length: > 0 }, RetryPolicy.Default)
    {
    }

    /// <param name="customHttpClient">The client to call through; null for the process's shared one.</param>
    public ConnectorClient(
        Uri baseUri,
        ServiceClientCredentials credentials,
        HttpClient customHttpClient,
        bool disposeHttpClient)
        : this(baseUri, credentials, customHttpClient, disposeHttpClient, RetryPolicy.Default)
    {
    }

    internal ConnectorClient(
        Uri baseUri,
        ServiceClientCredentials credentials,
        HttpClient http,
        bool disposeHttpClient,
        RetryPolicy retry)
        : base(http ?? SharedHttpClient.Instance, http is not null && disposeHttpClient)
    {
        BaseUri = baseUri;
        Credentials = credentials;
        Pipeline = new ConnectorPipeline(HttpClient, credentials, retry);
        Conversations = new Conversations(this);
        Attachments = new Attachments(this);
    }

    public Uri BaseUri { get; set; }

    public ServiceClientCredentials Credentials { get; }

    public virtual IConversations Conversations { get; }

    public virtual IAttachments Attachments { get; }

    /// <summary>The bot's app id, if the client has one to prove.</summary>
    internal string BotId { get; init; }

    internal ConnectorPipeline Pipeline { get; }

    // The first handler sees a request first; null when there are none, for the shared client.
    static HttpClient Through(DelegatingHandler[] handlers)
    {
        if (handlers is not { Length: > 0 })
            return null;

        HttpMessageHandler inner = SharedHttpClient.CreateHandler();
        foreach (var handler in handlers.Reverse())
        {
            handler.InnerHandler = inner;
            inner = handler;
        }

        return new HttpClient(inner) { Timeout = SharedHttpClient.Timeout };
    }
}
