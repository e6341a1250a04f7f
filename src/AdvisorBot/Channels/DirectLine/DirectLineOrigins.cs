using Microsoft.Extensions.Options;

namespace AdvisorBot.Channels.DirectLine;

/// <summary>Decides which web pages may connect. WebSockets are not covered by CORS, so their origin is checked here.</summary>
sealed partial class DirectLineOrigins(IOptions<DirectLineOptions> options, ILogger<DirectLineOrigins> log)
{
    int _told;

    /// <summary>True for this site's own pages, for allowed origins, and for clients that are no browser and send none.</summary>
    public bool Allow(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0
            || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase)
            || options.Value.AllowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The same, for the bearer of a token that may name origins of its own.</summary>
    public bool Allow(HttpRequest request, DirectLineTicket ticket)
    {
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0
            || (ticket.TrustedOrigins.Length == 0 ? Allow(request) : ticket.TrustedOrigins.Split(' ').Contains(origin, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>
    /// The origin under which a browser has reached this site's own page, where the service knows itself under another:
    /// a proxy ends TLS or changes the host and does not say so. Null for everybody else. No script can set the header
    /// (Fetch Metadata, section 2), so that the browser vouches for it.
    /// </summary>
    public string? VouchedFor(HttpRequest request)
    {
        if (!string.Equals(request.Headers["Sec-Fetch-Site"], "same-origin", StringComparison.Ordinal) || Allow(request))
            return null;
        var origin = request.Headers.Origin.ToString();
        if (Interlocked.Exchange(ref _told, 1) == 0)
            LogSilentProxy(origin, $"{request.Scheme}://{request.Host}");
        return origin;
    }

    [LoggerMessage(
        1,
        LogLevel.Warning,
        "Browsers reach this site as {Origin}, but what stands in front of it asks for {Known} and names no other: have it send X-Forwarded-Proto, X-Forwarded-Host and X-Forwarded-For, and name it in Proxies:Trusted. Until then cookies are not marked as secure, and limits count all visitors as one")]
    partial void LogSilentProxy(string origin, string known);
}
