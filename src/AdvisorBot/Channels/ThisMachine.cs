using System.Collections.Frozen;
using System.Net;

namespace AdvisorBot.Channels;

/// <summary>Tells whether nobody but a program on this machine can have sent a request.</summary>
static class ThisMachine
{
    /// <summary>What proxies and the networks in front of them add, besides <c>X-Forwarded-*</c>.</summary>
    static readonly FrozenSet<string> ProxyHeaders = FrozenSet.ToFrozenSet(
        [
            "Forwarded",
            "Via",
            "X-Real-IP",
            "True-Client-IP",
            "CF-Connecting-IP",
            "X-Client-IP",
            "X-Original-Host",
            "X-Azure-ClientIP",
        ], StringComparer.OrdinalIgnoreCase);

    public static bool Sent(HttpRequest request) => Doubt(request) is null;

    /// <summary>
    /// Why somebody else may have sent it; null if nobody can. A request that a proxy passed on came from elsewhere, although
    /// its connection did not; one for another host may have been sent by a page that bent that name here. In a test host
    /// there is no connection.
    /// </summary>
    public static string? Doubt(HttpRequest request)
    {
        if (request.HttpContext.Connection.RemoteIpAddress is { } address && !IPAddress.IsLoopback(address))
            return $"{address} is another";
        if (request.Host.Host is not "localhost" && !(IPAddress.TryParse(request.Host.Host.Trim('[', ']'), out var host) && IPAddress.IsLoopback(host)))
            return $"the request is for the host {request.Host.Host}";
        return request.Headers.Select(header => header.Key).FirstOrDefault(IsOfProxy) is { } name ? $"{name} says that a proxy passed the request on" : null;
    }

    static bool IsOfProxy(string header) =>
        header.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase) || ProxyHeaders.Contains(header);
}
