using Microsoft.Extensions.Options;

namespace AdvisorBot.Channels.Proxies;

/// <summary>One sentence for each setting about proxies that is wrong, at start.</summary>
sealed class ProxyOptionsCheck(IConfiguration configuration) : IValidateOptions<ProxyOptions>
{
    const string BelieveAll = "ForwardedHeaders_Enabled";

    public ValidateOptionsResult Validate(string? name, ProxyOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        List<string> problems =
        [
            .. options.Trusted.Index().Where(item => TrustedNetworks.Read(item.Item) is null).Select(item =>
                $"{ProxyOptions.Section}:{nameof(options.Trusted)}:{item.Index} is '{item.Item}': write an address, a network such as 10.1.0.0/16, or private."),
        ];
        if (options.PathBase is { Length: > 0 } path && (path[0] != '/' || path[^1] == '/'))
            problems.Add(
                $"{ProxyOptions.Section}:{nameof(options.PathBase)} is '{path}': write it with a slash at its beginning and none at its end, such as /advisor.");
        if (string.Equals(configuration[BelieveAll], "true", StringComparison.OrdinalIgnoreCase))
            problems.Add(
                $"{BelieveAll} believes whoever sends the headers of a proxy, and with them passes every limit: remove it, and name your proxies in {ProxyOptions.Section}:{nameof(options.Trusted)}.");
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
