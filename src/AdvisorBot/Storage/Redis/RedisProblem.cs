using System.Security.Authentication;
using StackExchange.Redis;

namespace AdvisorBot.Storage.Redis;

/// <summary>What Redis and the way to it can suffer from, in words an operator can act on; its client's own messages are pages long.</summary>
static class RedisProblem
{
    static readonly (string Mark, string Words)[] Answers =
    [
        ("OOM", "Redis has used up its memory (maxmemory) and refuses to write."),
        ("READONLY", "Redis is a replica that may only be read. Name its primary in Storage:Redis."),
        ("MISCONF", "Redis cannot save to its disk and refuses to write."),
        ("WRONGPASS", "Redis refuses the user or password in Storage:Redis."),
        ("NOAUTH", "Redis asks for a password, and Storage:Redis has none."),
        ("NOPERM", "Redis does not let the user in Storage:Redis do what the store needs."),
        ("LOADING", "Redis is still loading its data."),
        ("CLUSTERDOWN", "The Redis cluster is down."),
        ("NOREPLICAS", "Redis has too few replicas to write."),
    ];

    /// <param name="lastFailure">Why the connection was lost last, if it was.</param>
    public static string Describe(Exception exception, string? lastFailure) => exception switch
    {
        RedisServerException => Known(exception.Message) ?? $"Redis: {Line(exception.Message)}",
        RedisTimeoutException => lastFailure ?? "Redis did not answer in time.",
        _ => Known(exception.ToString()) ?? lastFailure ?? "Redis cannot be reached.",
    };

    /// <summary>Null when it says nothing that was not known.</summary>
    public static string? Describe(ConnectionFailureType type, Exception? exception)
    {
        if (Known(exception?.ToString() ?? "") is { } known)
            return known;
        for (var inner = exception; inner is not null; inner = inner.InnerException)
        {
            if (inner is AuthenticationException)
                return $"Redis and this service do not agree on TLS: {Line(inner.Message)}";
        }
        return type == ConnectionFailureType.AuthenticationFailure ? "Redis refuses the user, the password or the certificate in Storage:Redis." : null;
    }

    public static async Task<string> MemoryAsync(IDatabase database)
    {
        try
        {
            return (string?)await database.ScriptEvaluateAsync("return redis.call('INFO', 'memory')") ?? "";
        }
        catch (RedisServerException)
        {
            // Not every user may ask; nothing depends on the answer.
            return "";
        }
    }

    /// <summary>A warning when the server throws keys away rather than refuse to write.</summary>
    public static string? EvictionIn(string memory)
    {
        var policy = Field(memory, "maxmemory_policy:");
        return policy is null or "noeviction" || Field(memory, "maxmemory:") is null or "0"
            ? null
            : $"Redis evicts keys when its memory is full (maxmemory-policy {policy}), and conversations with them. Set noeviction.";
    }

    /// <summary>The bytes that the server uses; 0 when it does not say.</summary>
    public static long UsedIn(string memory) =>
        long.TryParse(Field(memory, "used_memory:"), System.Globalization.CultureInfo.InvariantCulture, out var bytes) ? bytes : 0;

    /// <summary>What a section of INFO says under a name that ends with a colon.</summary>
    public static string? Field(string info, string name) =>
        info.Split('\n').FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal))?[name.Length..].Trim();

    static string? Known(string message)
    {
        foreach (var (mark, words) in Answers)
        {
            if (message.Contains(mark + " ", StringComparison.Ordinal))
                return words;
        }
        return null;
    }

    static string Line(string message) => message.ReplaceLineEndings(" ");
}
