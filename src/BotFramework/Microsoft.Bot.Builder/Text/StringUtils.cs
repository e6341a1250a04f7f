using System.Security.Cryptography;
using System.Text;

namespace Microsoft.Bot.Builder;

/// <summary>Shortening of texts.</summary>
public static class StringUtils
{
    /// <summary>The text, cut to a length and marked with three dots if it is longer.</summary>
    public static string Ellipsis(string text, int length)
    {
        text ??= string.Empty;
        return text.Length <= length ? text : $"{text[..length]}...";
    }

    /// <summary>The SHA-256 of the text, in base 64.</summary>
    public static string Hash(string text)
        => string.IsNullOrEmpty(text) ? string.Empty : Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The shortened text and, if it was cut, the hash of the whole: short and still unique.</summary>
    public static string EllipsisHash(string text, int length)
    {
        text ??= string.Empty;
        return text.Length <= length ? text : $"{Ellipsis(text, length)}{Hash(text)}";
    }

    public static StringBuilder Ellipsis(StringBuilder sb, int length) => Rewrite(sb, Ellipsis, length);

    public static StringBuilder EllipsisHash(StringBuilder sb, int length) => Rewrite(sb, EllipsisHash, length);

    static StringBuilder Rewrite(StringBuilder sb, Func<string, int, string> shorten, int length)
    {
        ArgumentNullException.ThrowIfNull(sb);
        var text = shorten(sb.ToString(), length);
        return sb.Clear().Append(text);
    }
}
