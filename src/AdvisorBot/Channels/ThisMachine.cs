using System.Collections.Frozen;
using System.Net;

namespace AdvisorBot.Channels;

/// <summary>Tells whether nobody but a program on this machine can have sent a request.</summary>
static class ThisMachine
{
    /// <summary>What proxies and the networks in front of them add, besides <c>X-Forwarded-*</c>.</summary>
    static readonly FrozenSet<string> ProxyHeaders = FrozenSet.ToFrozenSet(
        ["Forwarded", "Via", "X-Real-IP", "True-Client-IP", "CF-Connecting-IP", "X-Client-IP", "X-Original-Host", "X-Azure-ClientIP"], StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// A request that a proxy passed on came from elsewhere, although its connection did not; one for another host may
    /// have been sent by a page that bent that name here. In a test host there is no connection.
    /// </summary>
    public static bool Sent(HttpRequest request) =>
        request.HttpContext.Connection.RemoteIpAddress is var address && (address is null || IPAddress.IsLoopback(address))
        && (request.Host.Host is "localhost" || (IPAddress.TryParse(request.Host.Host.Trim('[', ']'), out var host) && IPAddress.IsLoopback(host)))
        && !request.Headers.Any(header => IsOfProxy(header.Key));

    static bool IsOfProxy(string header) =>
        header.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase) || ProxyHeaders.Contains(header);
}
