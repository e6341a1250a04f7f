using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The bot's token for one service: it goes to the host that the service URL names, encrypted, and nowhere else.
/// </summary>
sealed class ServiceBoundCredentials(ServiceClientCredentials inner, Uri service) : ServiceClientCredentials
{
    public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!ServiceAddress.IsSameHost(request.RequestUri, service) || !ServiceAddress.IsPrivate(request.RequestUri))
            throw new UnauthorizedAccessException(
                $"The bot's token is not sent to {request.RequestUri.GetLeftPart(UriPartial.Authority)}: "
                + "it is for the service URL of the activity being answered, over https.");

        return inner.ProcessHttpRequestAsync(request, cancellationToken);
    }
}
