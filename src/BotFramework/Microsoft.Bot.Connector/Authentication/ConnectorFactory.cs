namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients that speak to a channel as the bot of one authenticated request.</summary>
public abstract class ConnectorFactory
{
    public abstract Task<IConnectorClient> CreateAsync(
        string serviceUrl,
        string audience,
        CancellationToken cancellationToken);
}
