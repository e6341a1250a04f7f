using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>A client of the connector API of one channel, by its service URL.</summary>
public interface IConnectorClient : IDisposable
{
    Uri BaseUri { get; set; }

    ServiceClientCredentials Credentials { get; }

    IAttachments Attachments { get; }

    IConversations Conversations { get; }
}
