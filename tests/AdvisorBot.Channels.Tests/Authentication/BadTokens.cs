using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AdvisorBot.Channels.BotFramework.Authentication;
using Microsoft.IdentityModel.Tokens;

namespace AdvisorBot.Channels.Tests.Authentication;

/// <summary>Ways in which a token of a channel can be bad, each with the rule that it breaks.</summary>
static class BadTokens
{
    static readonly Dictionary<string, (TokenRule Rule, Func<Endpoint, string?> Header)> Cases = new()
    {
        ["no header"] = (TokenRule.BearerHeader, _ => null),
        ["an empty header"] = (TokenRule.BearerHeader, _ => " "),
        ["the scheme alone"] = (TokenRule.BearerHeader, _ => "Bearer"),
        ["the scheme and nothing"] = (TokenRule.BearerHeader, _ => "Bearer "),
        ["no scheme"] = (TokenRule.BearerHeader, end => end.Sign(end.ChannelToken())),
        ["another scheme"] = (TokenRule.BearerHeader, _ => "Basic dXNlcjpwYXNz"),
        ["three parts"] = (TokenRule.BearerHeader, end => Good(end) + " more"),
        ["two headers in one"] = (TokenRule.BearerHeader, end => $"{Good(end)},{Good(end)}"),

        ["no token at all"] = (TokenRule.WellFormed, _ => "Bearer nonsense"),
        ["two segments"] = (TokenRule.WellFormed, end => Cut(end, 2)),
        ["one segment"] = (TokenRule.WellFormed, end => Cut(end, 1)),
        ["a signature cut off, its dot kept"] = (TokenRule.WellFormed, end => Cut(end, 2) + "."),
        ["a payload that is no JSON"] = (TokenRule.WellFormed, end => Segments(end, payload: "not json")),
        ["a header that is no JSON"] = (TokenRule.WellFormed, end => Segments(end, header: "not json")),
        ["characters that are no base64"] = (TokenRule.WellFormed, end => Good(end).Replace('.', '!')),
        ["a giant token"] = (TokenRule.WellFormed, end => Signed(end, token => token.With("filler", new string('x', 20_000)))),
        ["an encrypted token"] = (TokenRule.WellFormed, _ => "Bearer " + Encoded("""{"alg":"RSA-OAEP","enc":"A256GCM"}""") + ".a.b.c.d"),
        ["a critical extension"] = (TokenRule.WellFormed, end => Forged(end, """{"alg":"RS256","kid":"key-1","crit":["x"],"x":1}""")),

        ["no issuer"] = (TokenRule.Issuer, end => Signed(end, token => token.Without("iss"))),
        ["another issuer"] = (TokenRule.Issuer, end => Signed(end, token => token.With("iss", "https://evil.example"))),
        ["the issuer with a slash"] = (TokenRule.Issuer, end => Signed(end, token => token.With("iss", "https://api.botframework.com/"))),
        ["the issuer in capitals"] = (TokenRule.Issuer, end => Signed(end, token => token.With("iss", "https://API.botframework.com"))),
        ["the government cloud's issuer"] = (TokenRule.Issuer, end => Signed(end, token => token.With("iss", "https://api.botframework.us"))),
        ["a tenant nobody knows"] = (
            TokenRule.Issuer, end => Signed(end, token => token.With("iss", "https://sts.windows.net/00000000-0000-0000-0000-000000000000/"))),
        ["an Emulator's token outside development"] = (TokenRule.EmulatorInDevelopmentOnly, end => "Bearer " + end.Sign(end.EmulatorToken())),

        ["no audience"] = (TokenRule.Audience, end => Signed(end, token => token.Without("aud"))),
        ["another bot's audience"] = (TokenRule.Audience, end => Signed(end, token => token.With("aud", "99999999-2222-3333-4444-555555555555"))),
        ["an empty audience"] = (TokenRule.Audience, end => Signed(end, token => token.With("aud", ""))),
        ["two audiences, one of them the bot"] = (TokenRule.Audience, end => Signed(end, token => token.With("aud", new[] { Endpoint.AppId, "other" }))),
        ["the bot's own token for the connector"] = (TokenRule.Audience, end => Signed(end, token => token.With("aud", "https://api.botframework.com"))),

        ["no algorithm"] = (TokenRule.WellFormed, end => Unsigned(end, "none")),
        ["no algorithm, in capitals"] = (TokenRule.WellFormed, end => Unsigned(end, "NONE")),
        ["no algorithm and a signature"] = (TokenRule.Algorithm, end => Forged(end, """{"alg":"none","kid":"key-1"}""")),
        ["HS256 with the public key as secret"] = (TokenRule.Algorithm, end => WithPublicKeyAsSecret(end)),
        ["an algorithm that nobody allows"] = (TokenRule.Algorithm, end => Forged(end, """{"alg":"PS256","kid":"key-1"}""")),
        ["an algorithm that does not exist"] = (TokenRule.Algorithm, end => Forged(end, """{"alg":"XS512","kid":"key-1"}""")),
        ["an algorithm that the issuer does not use"] = (TokenRule.Algorithm, end => Signed(end, token => token.Algorithm = "RS512")),

        ["no key id"] = (TokenRule.KeyId, end => Forged(end, """{"alg":"RS256"}""")),
        ["a key id nobody published"] = (
            TokenRule.KeyId, end => "Bearer " + Issuer.Sign(Change(end.ChannelToken(), token => token.KeyId = "key-9"), end.Issuer.Key("key-1"))),
        ["a key id of another case"] = (
            TokenRule.KeyId, end => "Bearer " + Issuer.Sign(Change(end.ChannelToken(), token => token.KeyId = "KEY-1"), end.Issuer.Key("key-1"))),

        ["another key under a published id"] = (TokenRule.Sdk, end => "Bearer " + Issuer.Sign(end.ChannelToken(), Issuer.Stranger)),
        ["a changed payload"] = (TokenRule.Sdk, end => Tampered(end)),
        ["a changed signature"] = (TokenRule.Sdk, end => Good(end)[..^6] + "AAAAAA"),
        ["another token's signature"] = (TokenRule.Sdk, end => Cut(end, 2) + "." + Signed(end, token => token.With("x", 1)).Split('.')[2]),
        ["its own key in its header"] = (TokenRule.Sdk, end => WithOwnKey(end)),

        ["an end in the past"] = (TokenRule.Sdk, end => Signed(end, token => token.With("exp", At(end, -10)))),
        ["a beginning in the future"] = (TokenRule.Sdk, end => Signed(end, token => token.With("nbf", At(end, 10)))),
        ["no end"] = (TokenRule.Lifetime, end => Signed(end, token => token.Without("exp"))),
        ["an end before its beginning"] = (TokenRule.Lifetime, end => Signed(end, token => token.With("nbf", At(end, 3)).With("exp", At(end, 1)))),

        ["no service URL"] = (TokenRule.ServiceUrl, end => Signed(end, token => token.Without("serviceurl"))),
        ["an empty service URL"] = (TokenRule.ServiceUrl, end => Signed(end, token => token.With("serviceurl", ""))),
        ["another host's service URL"] = (TokenRule.ServiceUrl, end => Signed(end, token => token.With("serviceurl", "https://evil.example/teams/"))),
        ["another path of the same host"] = (TokenRule.ServiceUrl, end => Signed(end, token => token.With("serviceurl", "https://smba.example/other/"))),
        ["a host that begins alike"] = (
            TokenRule.ServiceUrl, end => Signed(end, token => token.With("serviceurl", "https://smba.example.evil.example/teams/"))),
    };

    public static IEnumerable<string> Names => Cases.Keys;

    public static TokenRule RuleOf(string name) => Cases[name].Rule;

    public static string? Header(string name, Endpoint endpoint) => Cases[name].Header(endpoint);

    static string Good(Endpoint end) => "Bearer " + end.Sign(end.ChannelToken());

    static string Signed(Endpoint end, Action<TokenParts> change) => "Bearer " + end.Sign(Change(end.ChannelToken(), change));

    static TokenParts Change(TokenParts parts, Action<TokenParts> change)
    {
        change(parts);
        return parts;
    }

    static long At(Endpoint end, int minutes) => end.Time.GetUtcNow().AddMinutes(minutes).ToUnixTimeSeconds();

    static string Cut(Endpoint end, int segments) => string.Join('.', Good(end).Split('.').Take(segments));

    static string Encoded(string json) => Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes(json));

    static string Payload(Endpoint end) => JsonSerializer.Serialize(end.ChannelToken().Claims);

    static string Segments(Endpoint end, string header = """{"alg":"RS256","kid":"key-1"}""", string? payload = null) =>
        $"Bearer {Encoded(header)}.{Encoded(payload ?? Payload(end))}.c2lnbmF0dXJl";

    static string Unsigned(Endpoint end, string algorithm) =>
        $$"""Bearer {{Encoded($$"""{"alg":"{{algorithm}}","kid":"key-1"}""")}}.{{Encoded(Payload(end))}}.""";

    // A header of any kind, signed as RS256 with the right key all the same.
    static string Forged(Endpoint end, string header)
    {
        var content = $"{Encoded(header)}.{Encoded(Payload(end))}";
        var signature = end.Issuer.Key("key-1").SignData(
            Encoding.ASCII.GetBytes(content),
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1);
        return $"Bearer {content}.{Base64UrlEncoder.Encode(signature)}";
    }

    static string WithPublicKeyAsSecret(Endpoint end)
    {
        var content = $"{Encoded("""{"alg":"HS256","kid":"key-1"}""")}.{Encoded(Payload(end))}";
        var secret = Encoding.ASCII.GetBytes(end.Issuer.Key("key-1").ExportSubjectPublicKeyInfoPem());
        return $"Bearer {content}.{Base64UrlEncoder.Encode(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(content)))}";
    }

    static string WithOwnKey(Endpoint end)
    {
        var own = Issuer.Stranger;
        var parameters = own.ExportParameters(false);
        var parts = end.ChannelToken();
        parts.Header["jwk"] = new Dictionary<string, object>
        {
            ["kty"] = "RSA",
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
        return "Bearer " + Issuer.Sign(parts, own);
    }

    static string Tampered(Endpoint end)
    {
        var parts = Good(end).Split('.');
        return $"{parts[0]}.{Encoded(JsonSerializer.Serialize(end.ChannelToken().With("name", "admin").Claims))}.{parts[2]}";
    }
}
