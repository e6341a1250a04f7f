using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;

namespace AdvisorBot.Channels.DirectLine;

/// <summary>Reads what a client says when it asks for a token or starts a conversation; nothing is said by an empty body.</summary>
static class TokenRequestBody
{
    const int MostBytes = 8 * 1024;
    const int MostCharacters = 256;
    const int MostOrigins = 20;

    public static async ValueTask<(TokenRequest Request, DirectLineRefusal? Refusal)> ReadAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = MostBytes;
        try
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body, cancellationToken);
            var request = body.Length == 0 ? new() : JsonSerializer.Deserialize(body.ToArray(), DirectLineJson.Default.TokenRequest) ?? new();
            return (request, Check(request));
        }
        catch (BadHttpRequestException error) when (error.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (new(), DirectLineRefusal.TooLarge(MostBytes));
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
        return origins.Length > MostOrigins || Array.Exists(origins, origin => !Uri.TryCreate(origin, UriKind.Absolute, out var uri) || uri.GetLeftPart(UriPartial.Authority) != origin)
            ? DirectLineRefusal.BadRequest($"trustedOrigins are at most {MostOrigins} origins such as https://intranet.example, without a path.")
            : null;
    }
}
