using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AdvisorBot.Channels.Tests.Programs;

/// <summary>Entra ID, as far as a service that takes its tokens sees it.</summary>
sealed class FakeEntra : HttpMessageHandler
{
    public const string Tenant = "72f988bf-86f1-41af-91ab-2d7cd011db47";
    public const string Audience = "api://advisor";
    public const string Permission = "Advice.Read";

    static readonly RSA Key = RSA.Create(2048);

    /// <summary>A good token, with some of its claims otherwise; null takes one out.</summary>
    public static string Token(RSA? key = null, params (string Name, object? Value)[] otherwise)
    {
        var now = TimeProvider.System.GetUtcNow();
        var claims = new Dictionary<string, object>
        {
            ["iss"] = $"https://login.microsoftonline.com/{Tenant}/v2.0",
            ["aud"] = Audience,
            ["tid"] = Tenant,
            ["oid"] = "somebody",
            ["scp"] = $"openid {Permission}",
            ["nbf"] = now.AddMinutes(-10).ToUnixTimeSeconds(),
            ["exp"] = now.AddMinutes(50).ToUnixTimeSeconds(),
        };
        foreach (var (name, value) in otherwise)
        {
            if (value is null)
                claims.Remove(name);
            else
                claims[name] = value;
        }
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Claims = claims,
            SigningCredentials = new(new RsaSecurityKey(key ?? Key) { KeyId = "one" }, "RS256")
            {
                CryptoProviderFactory = new() { CacheSignatureProviders = false },
            },
        });
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var parameters = Key.ExportParameters(includePrivateParameters: false);
        JsonObject body = request.RequestUri!.AbsolutePath.EndsWith("/keys", StringComparison.Ordinal)
            ? new()
            {
                ["keys"] = new JsonArray(new JsonObject
                {
                    ["kty"] = "RSA",
                    ["use"] = "sig",
                    ["kid"] = "one",
                    ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
                    ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
                }),
            }
            : new() { ["issuer"] = $"https://login.microsoftonline.com/{Tenant}/v2.0", ["jwks_uri"] = "https://login.microsoftonline.com/keys" };
        var content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content });
    }
}
