namespace AdvisorBot.Operations.AppPackages;

/// <summary>Whose app it is and where it runs: what a manifest leaves open.</summary>
/// <param name="AppId">The bot's registration, which is the app's id too.</param>
/// <param name="Domain">The host that the bot answers on, such as "advisor.example.com".</param>
public sealed record AppIdentity(Guid AppId, string Domain)
{
    /// <summary>Null when it is no host name; a scheme, a port or a path are none.</summary>
    public static string? ReadDomain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Uri.CheckHostName(text) == UriHostNameType.Dns && text.Contains('.', StringComparison.Ordinal) ? text.ToLowerInvariant() : null;
    }

    /// <summary>The text with its placeholders replaced, that of the version by this program's own.</summary>
    public string FillIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text
            .Replace("${{APP_ID}}", AppId.ToString(), StringComparison.Ordinal)
            .Replace("${{DOMAIN}}", Domain, StringComparison.Ordinal)
            .Replace("${{VERSION}}", ProductVersion.Current, StringComparison.Ordinal);
    }
}
