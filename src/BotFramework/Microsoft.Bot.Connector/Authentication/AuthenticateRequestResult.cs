using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who sent a request, and how to answer them.</summary>
public class AuthenticateRequestResult
{
    /// <summary>The audience that tokens for the answers are asked for.</summary>
    public string Audience { get; set; }

    public ClaimsIdentity ClaimsIdentity { get; set; }

    /// <summary>A name of the caller by kind, for <c>Activity.CallerId</c>; null if the caller was not authenticated.</summary>
    public string CallerId { get; set; }

    public ConnectorFactory ConnectorFactory { get; set; }
}
