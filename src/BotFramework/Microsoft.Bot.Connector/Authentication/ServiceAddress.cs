namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Service URLs as hosts: who is meant, and whether a token may travel there.</summary>
static class ServiceAddress
{
    internal static bool IsLoopback(string serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) && IsLoopback(address);

    internal static bool IsLoopback(Uri address) => address.IsLoopback && !address.IsFile;

    /// <summary>Whether both are served by the same scheme, host and port.</summary>
    internal static bool IsSameHost(Uri one, Uri other) =>
        Uri.Compare(one, other, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Whether a secret sent there can be read by nobody on the way.</summary>
    internal static bool IsPrivate(Uri address) => address.Scheme == Uri.UriSchemeHttps || IsLoopback(address);
}
