using System.Buffers;
using System.Net.WebSockets;

namespace AdvisorBot.Channels.DirectLine;

/// <summary>
/// Sends a conversation's log over a WebSocket, from a watermark on, as it grows. Nothing is queued for a slow reader:
/// the next stretch is read when the last one has been taken.
/// </summary>
sealed class ActivityStream(DirectLineConversations conversations, string conversationId, long watermark)
{
    static readonly TimeSpan SendTimeout = TimeSpan.FromSeconds(30);

    /// <summary>Returns when the client leaves or <paramref name="stopping"/> is signalled.</summary>
    public async Task RunAsync(WebSocket socket, TimeProvider time, CancellationToken stopping)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var listening = ListenAsync(socket, ending);
        try
        {
            await SendAsync(socket, time, ending.Token);
        }
        catch (Exception error) when (error is OperationCanceledException or WebSocketException)
        {
            // The client is gone, too slow, or the server is stopping; the log keeps what was not sent.
        }
        await CloseAsync(socket, stopping.IsCancellationRequested);
        await ending.CancelAsync();
        await listening;
    }

    async Task SendAsync(WebSocket socket, TimeProvider time, CancellationToken cancellationToken)
    {
        var frame = new ArrayBufferWriter<byte>();
        while (true)
        {
            var entries = await conversations.ReadAsync(conversationId, watermark, cancellationToken);
            if (entries.Count == 0)
            {
                await conversations.WaitAsync(conversationId, watermark, cancellationToken);
                continue;
            }
            frame.ResetWrittenCount();
            if (ActivityFrame.Write(entries, watermark, frame))
            {
                using var slow = new CancellationTokenSource(SendTimeout, time);
                using var either = CancellationTokenSource.CreateLinkedTokenSource(slow.Token, cancellationToken);
                await socket.SendAsync(frame.WrittenMemory, WebSocketMessageType.Text, endOfMessage: true, either.Token);
            }
            watermark = entries[^1].Position;
        }
    }

    // Clients send empty frames to keep the connection alive, and nothing else.
    static async Task ListenAsync(WebSocket socket, CancellationTokenSource ending)
    {
        var buffer = new byte[256];
        try
        {
            while ((await socket.ReceiveAsync(buffer.AsMemory(), ending.Token)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception error) when (error is OperationCanceledException or WebSocketException)
        {
            // Gone without a goodbye.
        }
        await ending.CancelAsync();
    }

    static async Task CloseAsync(WebSocket socket, bool serverStops)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
            return;
        try
        {
            using var brief = new CancellationTokenSource(TimeSpan.FromSeconds(1));
            await socket.CloseOutputAsync(serverStops ? WebSocketCloseStatus.EndpointUnavailable : WebSocketCloseStatus.NormalClosure, null, brief.Token);
        }
        catch (Exception error) when (error is OperationCanceledException or WebSocketException)
        {
            socket.Abort();
        }
    }
}
