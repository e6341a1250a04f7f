using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AdvisorBot.Channels.Tests.Authentication;

/// <summary>An issuer of tokens with keys of its own, which answers in place of the network.</summary>
sealed class Issuer : HttpMessageHandler, IHttpClientFactory
{
    /// <summary>The SDK keeps what it read by address for the life of the process, so every issuer has one of its own.</summary>
    readonly string _host = $"https://{Guid.NewGuid():N}.test";

    static readonly JsonWebTokenHandler Handler = new() { SetDefaultTimesOnTokenCreation = false };

    // Keys are dear to make; every issuer deals out the same ones in the same order.
    static readonly RSA[] Keys = [.. Enumerable.Range(0, 4).Select(_ => RSA.Create(2048))];

    readonly Dictionary<string, (RSA Key, string[] Endorsements)> _published = [];

    int _dealt;

    int _requests;

    public Issuer(string firstKey, params string[] endorsements)
    {
        Publish(firstKey, endorsements);
        SdkMetadata.AnswerFor(new Uri(_host).Host, this);
    }

    public string Metadata => $"{_host}/.well-known/openidconfiguration";

    public bool IsDown { get; set; }

    public string[] Algorithms { get; set; } = ["RS256"];

    /// <summary>How often the metadata was asked for, the SDK's own reading apart.</summary>
    public int Requests => _requests;

    public RSA Publish(string keyId, params string[] endorsements)
    {
        var key = Keys[_dealt++];
        _published[keyId] = (key, endorsements);
        return key;
    }

    /// <summary>A key that no issuer publishes.</summary>
    public static RSA Stranger { get; } = RSA.Create(2048);

    public void Withdraw(string keyId) => _published.Remove(keyId);

    public RSA Key(string keyId) => _published[keyId].Key;

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

    public HttpResponseMessage Answer(Uri resource, bool isSdk)
    {
        if (IsDown)
            throw new HttpRequestException("The issuer is down.");

        var address = resource.GetLeftPart(UriPartial.Path);
        if (address == Metadata && !isSdk)
            Interlocked.Increment(ref _requests);
        var body = address == Metadata ? MetadataDocument($"{_host}/keys")
            : address == $"{_host}/keys" ? KeysDocument()
            : throw new HttpRequestException($"Nobody is at {address}.");
        return new(HttpStatusCode.OK) { Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json") };
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(SdkMetadata.Answer(request.RequestUri!, isSdk: false));

    public JsonObject MetadataDocument(string keysAddress) =>
        new()
        {
            ["issuer"] = "https://api.botframework.com",
            ["jwks_uri"] = keysAddress,
            ["id_token_signing_alg_values_supported"] = new JsonArray([.. Algorithms.Select(name => (JsonNode)name)]),
        };

    public JsonObject KeysDocument() => new() { ["keys"] = new JsonArray([.. _published.Select(Jwk)]) };

    static JsonNode Jwk(KeyValuePair<string, (RSA Key, string[] Endorsements)> entry)
    {
        var parameters = entry.Value.Key.ExportParameters(includePrivateParameters: false);
        var key = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = entry.Key,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
        // Only the channel service's keys vouch for anything.
        if (entry.Value.Endorsements.Length > 0)
            key["endorsements"] = new JsonArray([.. entry.Value.Endorsements.Select(name => (JsonNode)name)]);
        return key;
    }
}
