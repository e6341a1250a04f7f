using System.Text.Json;

namespace AdvisorBot.Channels.DirectLine;

/// <summary>Reads what a client says when it asks for a token or starts a conversation; nothing is said by an empty body.</summary>
static class TokenRequestBody
{
    public const int MostBytes = 8 * 1024;
    const int MostCharacters = 256;
    const int MostOrigins = 20;

    public static async ValueTask<(TokenRequest Request, DirectLineRefusal? Refusal)> ReadAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (await BoundedBody.ReadAsync(context.Request, cancellationToken) is not { } body)
            return (new(), DirectLineRefusal.TooLarge(BoundedBody.MostBytes(context)));
        try
        {
            var request = body.IsEmpty ? new() : JsonSerializer.Deserialize(body.Span, DirectLineJson.Default.TokenRequest) ?? new();
            return (request, Check(request));
        }
        catch (JsonException error)
        {
            return (new(), DirectLineRefusal.BadRequest(error.Message));
        }
    }

    static DirectLineRefusal? Check(TokenRequest request)
    {
        if (request.User is { } user && (user.Id?.Length > MostCharacters || user.Name?.Length > MostCharacters))
            return DirectLineRefusal.BadRequest($"user.id and user.name have at most {MostCharacters} characters.");
        var origins = request.TrustedOrigins ?? [];
        return origins.Length > MostOrigins
            || Array.Exists(origins, origin => !Uri.TryCreate(origin, UriKind.Absolute, out var uri) || uri.GetLeftPart(UriPartial.Authority) != origin)
            ? DirectLineRefusal.BadRequest($"trustedOrigins are at most {MostOrigins} origins such as https://intranet.example, without a path.")
            : null;
    }
}
