using Microsoft.Extensions.Options;

namespace AdvisorBot.Channels.DirectLine;

/// <summary>Decides which web pages may connect. WebSockets are not covered by CORS, so their origin is checked here.</summary>
sealed class DirectLineOrigins(IOptions<DirectLineOptions> options)
{
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
}
