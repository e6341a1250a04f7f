using System.Net;

namespace AdvisorBot.Channels.Proxies;

/// <summary>Reads the networks of <see cref="ProxyOptions.Trusted"/>.</summary>
static class TrustedNetworks
{
    /// <summary>RFC 1918, the shared space of RFC 6598 that clouds use inside, unique local and loopback addresses.</summary>
    static readonly IPNetwork[] Private =
    [
        IPNetwork.Parse("10.0.0.0/8"), IPNetwork.Parse("172.16.0.0/12"), IPNetwork.Parse("192.168.0.0/16"),
        IPNetwork.Parse("100.64.0.0/10"), IPNetwork.Parse("127.0.0.0/8"), IPNetwork.Parse("fc00::/7"), IPNetwork.Parse("::1/128"),
    ];

    /// <summary>The networks; null when the text is none.</summary>
    public static IReadOnlyList<IPNetwork>? Read(string text) =>
        text.Equals("private", StringComparison.OrdinalIgnoreCase) ? Private
        : IPNetwork.TryParse(text, out var network) ? [network]
        : IPAddress.TryParse(text, out var address) ? [new IPNetwork(address, address.GetAddressBytes().Length * 8)]
        : null;
}
