using AdvisorBot.Channels.DirectLine;

namespace AdvisorBot.Channels.WebChat;

/// <summary>The cookie by which a reload finds its conversation. Scripts cannot read it, and it is no token of Direct Line.</summary>
sealed class SessionCookie(DirectLineTokens tokens)
{
    const string Plain = "advisorbot";

    /// <summary>Over https browsers take cookies of these names from nobody but this host (or over https only), so that no neighbour can plant one.</summary>
    const string Host = "__Host-advisorbot";
    const string Secure = "__Secure-advisorbot";

    // As long as a person may come back to a half-finished choice.
    static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    public ValueTask<DirectLineTicket?> ReadAsync(HttpRequest request) => tokens.ReadSessionAsync(request.Cookies[Name(request)]);

    /// <summary>A cookie for a path of its own must not be called after the host.</summary>
    static string Name(HttpRequest request) => !request.IsHttps ? Plain : request.PathBase.HasValue ? Secure : Host;

    public void Write(HttpContext context, DirectLineTicket ticket)
    {
        var cookie = new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = Lifetime,
            Path = context.Request.PathBase.HasValue ? context.Request.PathBase.Value : "/",
            Secure = context.Request.IsHttps,
            // In a frame of another site only a cookie with these marks is kept, apart for every site that embeds us.
            SameSite = context.Request.IsHttps ? SameSiteMode.None : SameSiteMode.Lax,
        };
        if (context.Request.IsHttps)
            cookie.Extensions.Add("Partitioned");
        context.Response.Cookies.Append(Name(context.Request), tokens.IssueSession(ticket, Lifetime), cookie);
    }
}
