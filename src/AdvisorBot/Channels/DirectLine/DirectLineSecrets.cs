using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace AdvisorBot.Channels.DirectLine;

/// <summary>Knows which secrets may ask for tokens. Compares digests in constant time, so that timing tells nothing.</summary>
sealed class DirectLineSecrets(IOptions<DirectLineOptions> options)
{
    readonly byte[][] _digests = [.. options.Value.Secrets.Where(secret => secret.Length > 0).Select(Digest)];

    public bool Accept(string secret)
    {
        var digest = Digest(secret);
        var accepted = false;
        foreach (var known in _digests)
            accepted |= CryptographicOperations.FixedTimeEquals(known, digest);
        return accepted;
    }

    public static byte[] Digest(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
