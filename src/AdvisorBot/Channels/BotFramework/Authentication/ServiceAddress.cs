namespace AdvisorBot.Channels.BotFramework.Authentication;

/// <summary>Service URLs as hosts: whether they are this machine, and whether a token may travel there.</summary>
static class ServiceAddress
{
    public static bool IsOnThisMachine(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) && !address.IsFile && address.IsLoopback;

    /// <summary>Whether a secret sent there can be read by nobody on the way.</summary>
    public static bool IsPrivate(string serviceUrl) =>
        IsOnThisMachine(serviceUrl) || (Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps);
}
