using System.Buffers;
using Microsoft.AspNetCore.Http.Features;

namespace AdvisorBot.Channels;

/// <summary>Reads the body of a request up to the limit of its endpoint.</summary>
static class BoundedBody
{
    /// <summary>
    /// So much more is read and thrown away, in bytes: a connection that is closed while the client still sends loses the
    /// answer that says why.
    /// </summary>
    const int MostThrownAway = 1 << 20;

    /// <summary>What the endpoint of a request takes.</summary>
    public static int MostBytes(HttpContext context) => context.GetEndpoint()!.Metadata.GetRequiredMetadata<BodyLimit>().MostBytes;

    /// <returns>Null when there is more.</returns>
    public static async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var mostBytes = MostBytes(request.HttpContext);
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = mostBytes + MostThrownAway;
        var buffer = new ArrayBufferWriter<byte>(4096);
        var isTooLarge = request.ContentLength > mostBytes;
        try
        {
            for (var thrownAway = 0; ;)
            {
                var read = await request.Body.ReadAsync(buffer.GetMemory(4096), cancellationToken);
                if (read == 0)
                    return isTooLarge ? default(ReadOnlyMemory<byte>?) : buffer.WrittenMemory;
                isTooLarge |= buffer.WrittenCount + read > mostBytes;
                if (!isTooLarge)
                    buffer.Advance(read);
                else if ((thrownAway += read) > MostThrownAway)
                    return null;
            }
        }
        catch (BadHttpRequestException error) when (error.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }
        catch (IOException error) when (error is not BadHttpRequestException && !cancellationToken.IsCancellationRequested)
        {
            // A chunk whose length is beyond all numbers, for which the server has no refusal of its own.
            throw new BadHttpRequestException("The body cannot be read.", StatusCodes.Status400BadRequest, error);
        }
    }
}
