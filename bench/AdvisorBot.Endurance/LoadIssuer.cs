using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AdvisorBot.Endurance;

/// <summary>
/// Stands in for the channel service: publishes a key, over https because the SDK reads it no other way, and signs the
/// token that the users of a load bring.
/// </summary>
sealed class LoadIssuer : IAsyncDisposable
{
    const string AppId = "11111111-2222-3333-4444-555555555555";

    readonly RSA _key = RSA.Create(2048);
    readonly WebApplication _app;

    LoadIssuer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var certificate = SelfSigned(key);
        File.WriteAllText(CertificateFile, certificate.ExportCertificatePem());
        builder.WebHost.UseKestrelHttpsConfiguration()
            .ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.MapGet("/metadata", () => Results.Json(new { issuer = "https://api.botframework.com", jwks_uri = _app.Urls.Single() + "/keys" }));
        _app.MapGet("/keys", () => Results.Json(new { keys = new[] { Published() } }));
    }

    /// <summary>What a process has to trust to read the key: see OpenSSL's SSL_CERT_FILE.</summary>
    public string CertificateFile { get; } = Path.GetTempFileName();

    /// <summary>The settings of a bot that trusts this issuer.</summary>
    public IEnumerable<KeyValuePair<string, string>> Settings =>
    [
        new("MicrosoftAppId", AppId),
        new("MicrosoftAppPassword", "never used"),
        new("ToBotFromChannelOpenIdMetadataUrl", _app.Urls.Single() + "/metadata"),
    ];

    public static async Task<LoadIssuer> StartAsync()
    {
        var issuer = new LoadIssuer();
        await issuer._app.StartAsync();
        return issuer;
    }

    public string Authorization(string serviceUrl) =>
        "Bearer " + new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = "https://api.botframework.com",
            Audience = AppId,
            Claims = new Dictionary<string, object> { ["serviceurl"] = serviceUrl },
            SigningCredentials = new(new RsaSecurityKey(_key) { KeyId = "k" }, SecurityAlgorithms.RsaSha256),
        });

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _key.Dispose();
        File.Delete(CertificateFile);
    }

    static X509Certificate2 SelfSigned(ECDsa key)
    {
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(
            new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, pathLengthConstraint: 0, critical: true));
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddHours(-1), now.AddDays(1));
    }

    object Published()
    {
        var key = _key.ExportParameters(includePrivateParameters: false);
        return new
        {
            kty = "RSA",
            kid = "k",
            use = "sig",
            n = Base64UrlEncoder.Encode(key.Modulus),
            e = Base64UrlEncoder.Encode(key.Exponent),
            endorsements = new[] { "test" },
        };
    }
}
