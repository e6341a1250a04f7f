namespace AdvisorBot.Channels.Proxies;

/// <summary>Section "Proxies" of the settings: what stands in front of the service.</summary>
public sealed class ProxyOptions
{
    public const string Section = "Proxies";

    /// <summary>
    /// The proxies that are believed when they say for whom, by which scheme, under which host and prefix they ask: each an
    /// address, a network such as <c>10.1.0.0/16</c>, or <c>private</c> for all private networks and this machine. Nobody
    /// else's word counts; without any, nobody's.
    /// </summary>
    public string[] Trusted { get; set; } = [];

    /// <summary>
    /// The path under which the proxy shows the service, such as <c>/advisor </c>, where it passes it on and does not send
    /// <c>X-Forwarded-Prefix </c>.
    /// </summary>
    public string PathBase { get; set; } = "";
}
