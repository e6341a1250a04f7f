using Microsoft.Extensions.Options;

namespace AdvisorBot.Channels.Access;

/// <summary>What the attributes of <see cref="ApiOptions"/> cannot say, said at start: one sentence for each setting that is wrong.</summary>
sealed class ApiOptionsCheck : IValidateOptions<ApiOptions>
{
    /// <summary>What a person makes up is shorter; what `openssl rand -base64 32` prints is longer.</summary>
    const int ShortestKey = 32;

    public ValidateOptionsResult Validate(string? name, ApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        string[] problems = [.. Keys(options), .. Entra(options)];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    static IEnumerable<string> Keys(ApiOptions options) =>
        options.Keys.Index().Where(item => item.Item.Trim().Length < ShortestKey).Select(item =>
            $"{ApiOptions.Section}:{nameof(options.Keys)}:{item.Index} has fewer than {ShortestKey} characters and could be guessed: use what `openssl rand -base64 32` prints.");

    static IEnumerable<string> Entra(ApiOptions options)
    {
        // "common" would let in every tenant that there is.
        if (options.EntraTenant is { } tenant && !Guid.TryParse(tenant, out _))
            yield return
                $"{ApiOptions.Section}:{nameof(options.EntraTenant)} is '{tenant}': write the tenant's id, such as 72f988bf-86f1-41af-91ab-2d7cd011db47.";
        if (options.EntraTenant is not null && options.EntraAudiences.Length == 0)
            yield return
                $"{ApiOptions.Section}:{nameof(options.EntraTenant)} is set but {nameof(options.EntraAudiences)} is not. Name the application's id, for which tokens are issued.";
        if (options.EntraTenant is null && (options.EntraAudiences.Length > 0 || options.EntraPermission is not null))
            yield return
                $"{ApiOptions.Section}:{nameof(options.EntraAudiences)} or {nameof(options.EntraPermission)} is set but {nameof(options.EntraTenant)} is not. Set all of them, or none.";
        if (options.EntraAudiences.Any(string.IsNullOrWhiteSpace))
            yield return
                $"{ApiOptions.Section}:{nameof(options.EntraAudiences)} holds an empty entry: tokens for nobody are not taken.";
        if (!Uri.TryCreate(options.EntraLogin, UriKind.Absolute, out var login) || login.Scheme != Uri.UriSchemeHttps)
            yield return
                $"{ApiOptions.Section}:{nameof(options.EntraLogin)} is '{options.EntraLogin}': it must be an address with https.";
    }
}
