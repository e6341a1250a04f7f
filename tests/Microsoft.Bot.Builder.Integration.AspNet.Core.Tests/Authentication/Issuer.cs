using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core.Tests.Authentication;

/// <summary>An issuer of tokens with keys of its own, which answers in place of the network.</summary>
sealed class Issuer : HttpMessageHandler, IHttpClientFactory
{
    public const string Metadata = "https://issuer.test/.well-known/openidconfiguration";

    const string KeysAddress = "https://issuer.test/keys";

    static readonly JsonWebTokenHandler Handler = new() { SetDefaultTimesOnTokenCreation = false };

    // Keys are dear to make; every issuer deals out the same ones in the same order.
    static readonly RSA[] Keys = [.. Enumerable.Range(0, 4).Select(_ => RSA.Create(2048))];

    readonly Dictionary<string, (RSA Key, string[] Endorsements)> published = [];

    int dealt;

    int requests;

    public Issuer(string firstKey, params string[] endorsements) => Publish(firstKey, endorsements);

    public bool IsDown { get; set; }

    public string[] Algorithms { get; set; } = ["RS256"];

    /// <summary>How often the metadata was asked for.</summary>
    public int Requests => requests;

    public RSA Publish(string keyId, params string[] endorsements)
    {
        var key = Keys[dealt++];
        published[keyId] = (key, endorsements);
        return key;
    }

    /// <summary>A key that no issuer publishes.</summary>
    public static RSA Stranger { get; } = RSA.Create(2048);

    public void Withdraw(string keyId) => published.Remove(keyId);

    public RSA Key(string keyId) => published[keyId].Key;

    public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

    public static string Sign(TokenParts parts, RSA key)
    {
        var descriptor = new SecurityTokenDescriptor
        {
            Claims = parts.Claims,
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(key) { KeyId = parts.KeyId }, parts.Algorithm)
            {
                // Tests sign with keys of the same id that are not the same key.
                CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false },
            },
            AdditionalHeaderClaims = parts.Header,
        };
        return Handler.CreateToken(descriptor);
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (IsDown)
            throw new HttpRequestException("The issuer is down.");

        var address = request.RequestUri.ToString();
        if (address == Metadata)
            Interlocked.Increment(ref requests);
        var body = address switch
        {
            Metadata => MetadataDocument(KeysAddress),
            KeysAddress => KeysDocument(),
            _ => throw new HttpRequestException($"Nobody is at {address}."),
        };
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"),
        });
    }

    public JsonObject MetadataDocument(string keysAddress) =>
        new()
        {
            ["issuer"] = "https://api.botframework.com",
            ["jwks_uri"] = keysAddress,
            ["id_token_signing_alg_values_supported"] = new JsonArray([.. Algorithms.Select(name => (JsonNode)name)]),
        };

    public JsonObject KeysDocument() => new() { ["keys"] = new JsonArray([.. published.Select(Jwk)]) };

    static JsonNode Jwk(KeyValuePair<string, (RSA Key, string[] Endorsements)> entry)
    {
        var parameters = entry.Value.Key.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = entry.Key,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
            ["endorsements"] = new JsonArray([.. entry.Value.Endorsements.Select(name => (JsonNode)name)]),
        };
    }
}
