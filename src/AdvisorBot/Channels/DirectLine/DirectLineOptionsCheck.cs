using Microsoft.Extensions.Options;

namespace AdvisorBot.Channels.DirectLine;

/// <summary>What the attributes of <see cref="DirectLineOptions"/> cannot say, said at start: one sentence for each setting that is wrong.</summary>
sealed class DirectLineOptionsCheck : IValidateOptions<DirectLineOptions>
{
    /// <summary>What a person makes up is shorter; what `openssl rand -base64 32` prints is longer.</summary>
    const int ShortestSecret = 32;

    public ValidateOptionsResult Validate(string? name, DirectLineOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        string[] problems =
        [
            .. options.Secrets.Index().Where(item => item.Item.Trim().Length < ShortestSecret).Select(item =>
                $"{DirectLineOptions.Section}:{nameof(options.Secrets)}:{item.Index} has fewer than {ShortestSecret} characters and could be guessed: use what `openssl rand -base64 32` prints."),
            .. options.AllowedOrigins.Index().Where(item => !IsOrigin(item.Item)).Select(item =>
                $"{DirectLineOptions.Section}:{nameof(options.AllowedOrigins)}:{item.Index} is '{item.Item}': write one origin without a path, such as https://intranet.example."),
        ];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https"
            or "http"
                && uri.GetLeftPart(UriPartial.Authority) == text
                && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or ':' or '/' or '[' or ']');
}
