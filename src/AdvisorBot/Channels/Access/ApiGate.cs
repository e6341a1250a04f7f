using System.Security.Cryptography;
using AdvisorBot.Channels.BotFramework.Authentication;
using AdvisorBot.Channels.DirectLine;
using Microsoft.Extensions.Options;

namespace AdvisorBot.Channels.Access;

/// <summary>
/// Decides whether a program may call: by a key, or by a token of Entra ID. Where neither is set up, programs on this machine
/// may while the service is tried, and for everybody else there is nothing here.
/// </summary>
sealed partial class ApiGate
{
    readonly ApiOptions _options;
    readonly EntraTokens _tokens;
    readonly ApiLimits _limits;
    readonly DirectLineLimits _guesses;
    readonly DirectLineOrigins _origins;
    readonly ILogger<ApiGate> _log;
    readonly byte[][] _keys;
    readonly bool _isOpen;

    public ApiGate(
        IOptions<ApiOptions> options,
        EntraTokens tokens,
        ApiLimits limits,
        DirectLineLimits guesses,
        DirectLineOrigins origins,
        IConfiguration configuration,
        IHostEnvironment environment,
        ILogger<ApiGate> log)
    {
        (_options, _tokens, _limits, _guesses, _origins, _log) = (options.Value, tokens, limits, guesses, origins, log);
        _keys = [.. _options.Keys.Select(key => DirectLineSecrets.Digest(key.Trim()))];
        _isOpen = !_options.IsConfigured && WithoutAppId.IsAllowed(configuration, environment);
    }

    /// <summary>Null when the call may go on.</summary>
    public async ValueTask<ApiProblem?> RefuseAsync(HttpContext context)
    {
        if (!_options.IsConfigured)
        {
            return !_isOpen || !ThisMachine.Sent(context.Request) ? ApiProblem.Off
                : !_origins.Allow(context.Request) ? ApiProblem.OtherOrigin
                : _limits.Refuse(DirectLineLimits.Address(context));
        }
        // A page could be read for its key, and a page of another site is no program that somebody let in.
        if (!_origins.Allow(context.Request))
            return ApiProblem.OtherOrigin;
        if (DirectLineGate.Bearer(context) is not { Length: > 0 } shown)
            return ApiProblem.NoToken;
        // Who has shown too many wrong ones may not even show the right one: guessing leads nowhere.
        if (_guesses.RefuseGuess(context) is { RetryAfterSeconds: var seconds })
            return ApiProblem.TooManyGuesses(seconds ?? 1);
        var caller = Key(shown) ?? await _tokens.BearerOfAsync(shown);
        return caller is null ? Wrong(context) : _limits.Refuse(caller);
    }

    /// <summary>Which of the keys it is. All are compared, each in constant time, so that timing tells nothing.</summary>
    string? Key(string shown)
    {
        var digest = DirectLineSecrets.Digest(shown);
        string? found = null;
        foreach (var (index, key) in _keys.Index())
        {
            if (CryptographicOperations.FixedTimeEquals(key, digest))
                found = $"key {index}";
        }
        return found;
    }

    ApiProblem Wrong(HttpContext context)
    {
        // Of many that are shown at once, some have not been counted yet when they are let through.
        if (_guesses.CountGuess(context) is { RetryAfterSeconds: var seconds })
            return ApiProblem.TooManyGuesses(seconds ?? 1);
        LogWrong(context.Connection.RemoteIpAddress);
        return ApiProblem.BadToken;
    }

    /// <summary>No more of these from one address than it may show wrong secrets.</summary>
    [LoggerMessage(1, LogLevel.Warning, "A key or token that is none of this service's was shown from {Address}")]
    partial void LogWrong(System.Net.IPAddress? address);
}
