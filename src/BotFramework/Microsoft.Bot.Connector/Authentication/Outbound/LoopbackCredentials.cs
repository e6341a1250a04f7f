using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// What a bot without an app id may do: call services on its own machine. An activity that nobody vouched for cannot
/// make the bot call elsewhere.
/// </summary>
sealed class LoopbackCredentials : ServiceClientCredentials
{
    internal static readonly LoopbackCredentials Instance = new();

    public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ServiceAddress.IsLoopback(request.RequestUri)
            ? Task.CompletedTask
            : throw new UnauthorizedAccessException(
                $"A bot without an app id does not call {request.RequestUri.GetLeftPart(UriPartial.Authority)}: "
                + "set MicrosoftAppId and the settings that belong to it, or answer on this machine.");
    }
}
