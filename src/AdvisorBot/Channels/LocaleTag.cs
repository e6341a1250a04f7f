using System.Text.RegularExpressions;

namespace AdvisorBot.Channels;

/// <summary>A language tag that came from outside: kept if it is one (the plain form of RFC 5646), otherwise passed over.</summary>
static partial class LocaleTag
{
    public static string? Of(string? text) => text is { Length: <= 35 } && Form().IsMatch(text) ? text : null;

    [GeneratedRegex("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$")]
    private static partial Regex Form();
}
