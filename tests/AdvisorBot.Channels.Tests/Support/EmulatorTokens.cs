using AdvisorBot.Channels.Tests.Authentication;

namespace AdvisorBot.Channels.Tests.Support;

/// <summary>Issues the tokens that an Emulator brings.</summary>
static class EmulatorTokens
{
    public static string For(Issuer issuer, string appId)
    {
        var now = TimeProvider.System.GetUtcNow();
        var parts = new TokenParts
        {
            Claims =
            {
                ["iss"] = $"https://login.microsoftonline.com/{Authentication.Endpoint.EmulatorTenant}/v2.0",
                ["aud"] = appId,
                ["azp"] = appId,
                ["ver"] = "2.0",
                ["tid"] = Authentication.Endpoint.EmulatorTenant,
                ["nbf"] = now.AddMinutes(-1).ToUnixTimeSeconds(),
                ["exp"] = now.AddHours(1).ToUnixTimeSeconds(),
            },
        };
        return Issuer.Sign(parts, issuer.Key(parts.KeyId));
    }
}
