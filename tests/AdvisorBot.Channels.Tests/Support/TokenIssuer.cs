using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AdvisorBot.Channels.Tests.Support;

/// <summary>Issues the tokens that an Emulator brings, with a key of its own, on a real port of this machine.</summary>
sealed class TokenIssuer : IAsyncDisposable
{
    /// <summary>One of the tenants that issue tokens to the Emulator.</summary>
    const string Issuer = "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0";

    readonly RSA _key = RSA.Create(2048);
    readonly WebApplication _app;

    TokenIssuer()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddRoutingCore();
        _app = builder.Build();
        _app.UseRouting();
        _app.MapGet("/metadata", () => Results.Json(new { issuer = Issuer, jwks_uri = _app.Urls.Single() + "/keys" }));
        _app.MapGet("/keys", () => Results.Json(new { keys = new[] { Published() } }));
    }

    public string Metadata => _app.Urls.Single() + "/metadata";

    public static async Task<TokenIssuer> StartAsync()
    {
        var issuer = new TokenIssuer();
        await issuer._app.StartAsync();
        return issuer;
    }

    public string TokenFor(string appId) =>
        new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = appId,
            Claims = new Dictionary<string, object> { ["ver"] = "2.0", ["azp"] = appId },
            SigningCredentials = new(new RsaSecurityKey(_key) { KeyId = "k" }, SecurityAlgorithms.RsaSha256),
        });

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _key.Dispose();
    }

    object Published()
    {
        var key = _key.ExportParameters(includePrivateParameters: false);
        return new { kty = "RSA", kid = "k", use = "sig", n = Base64UrlEncoder.Encode(key.Modulus), e = Base64UrlEncoder.Encode(key.Exponent) };
    }
}
