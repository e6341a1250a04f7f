using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>A client of the connector API. It is cheap to make: connections and contracts are shared by all of them.</summary>
public class ConnectorClient : ServiceClient<ConnectorClient>, IConnectorClient
{
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
    }

    public Uri BaseUri { get; set; }

    public ServiceClientCredentials Credentials { get; }

    public virtual IConversations Conversations { get; }

    /// <summary>The bot's app id, if the client has one to prove.</summary>
    internal string BotId { get; init; }

    internal ConnectorPipeline Pipeline { get; }
}
