using System.Buffers;
using Microsoft.AspNetCore.Http.Features;

namespace AdvisorBot.Channels;

/// <summary>Reads the body of a request up to a number of bytes.</summary>
static class BoundedBody
{
    /// <summary>
    /// So much more is read and thrown away, in bytes: a connection that is closed while the client still sends loses the
    /// answer that says why.
    /// </summary>
    const int MostThrownAway = 1 << 20;

    /// <returns>Null when there is more.</returns>
    public static async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, int mostBytes, CancellationToken cancellationToken)
    {
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
    }
}
