using System.Collections.Immutable;
using AdvisorBot.Channels.Consultation;

namespace AdvisorBot.Channels.Access;

/// <summary>Why a call is refused, as problem details (RFC 9457).</summary>
/// <param name="Detail">For developers of clients: how to mend the call, and never what the server knows.</param>
/// <param name="Errors">The fields that are wrong, each with a JSON pointer to it.</param>
sealed record ApiProblem(string Title, int Status, string Detail, IReadOnlyList<FieldFault>? Errors = null)
{
    public const string ContentType = "application/problem+json";

    public static readonly ApiProblem Off = new("Not Found", 404, "There is nothing at this address.");

    public static readonly ApiProblem NoSuchAddress = new("Not Found", 404, "There is nothing at this address. /api/v1/openapi.json names all that there are.");

    public static readonly ApiProblem NoToken = new("Unauthorized", 401, "There is no key. Send the header `Authorization: Bearer <key or token>`.");

    public static readonly ApiProblem BadToken = new("Unauthorized", 401, "The key or token is none that this service takes, or the token has expired.");

    public static readonly ApiProblem OtherOrigin = new(
        "Forbidden", 403, "Pages of this origin may not call the service. Call it from a server, which keeps its key to itself.");

    /// <summary>By the Model Context Protocol, whoever gets it knows that there is no stream to open and no session to end.</summary>
    public static readonly ApiProblem PostOnly = new("Method Not Allowed", 405, "Nothing is kept between calls. Send each by POST.");

    public static ApiProblem TooLarge(int bytes) => new("Content Too Large", 413, $"More than {bytes} bytes were sent. Send less.");

    public static ApiProblem TooMany(int seconds) => new("Too Many Requests", 429, $"Too many calls. Wait {seconds} seconds.") { RetryAfter = seconds };

    public static ApiProblem TooManyGuesses(int seconds) =>
        new("Too Many Requests", 429, $"Too many wrong keys or tokens come from this address. Wait {seconds} seconds.") { RetryAfter = seconds };

    public static ApiProblem Busy(int seconds) =>
        new("Service Unavailable", 503, $"Too much is going on here. Try again in {seconds} seconds.") { RetryAfter = seconds };

    public static ApiProblem NotFound(string detail) => new("Not Found", 404, detail);

    public static ApiProblem Bad(params ImmutableArray<FieldFault> faults) =>
        new("Bad Request", 400, string.Join(' ', faults.Select(fault => fault.Detail).Distinct()), faults);

    /// <summary>In seconds; null where waiting does not help.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int? RetryAfter { get; init; }
}
