using System.Buffers;
using System.Net.WebSockets;
using AdvisorBot.Storage;

namespace AdvisorBot.Channels.DirectLine;

/// <summary>
/// Sends a conversation's log over a WebSocket, from a watermark on, as it grows. Nothing is queued for a slow reader:
/// the next stretch is read when the last one has been taken.
/// </summary>
sealed class ActivityStream(DirectLineConversations conversations, DirectLineTicket ticket, long watermark)
{
    static readonly TimeSpan SendTimeout = TimeSpan.FromSeconds(30);
    static readonly TimeSpan GoodbyeTimeout = TimeSpan.FromSeconds(1);

    /// <summary>Returns when the client leaves or <paramref name="stopping"/> is signalled.</summary>
    public async Task RunAsync(WebSocket socket, TimeProvider time, CancellationToken stopping)
    {
        using var leaving = new CancellationTokenSource();
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var listening = ListenAsync(socket, ending, leaving.Token);
        try
        {
            await SendAsync(socket, time, ending.Token);
        }
        catch (Exception error) when (error is OperationCanceledException or WebSocketException or StoreUnavailableException)
        {
            // The client is gone or too slow, the server is stopping, or the store is away: the log keeps what was not
            // sent, and a client that comes back reads on from there.
        }
        await CloseAsync(socket);
        // Listening that is cut off resets the connection, and the client might not get to read the goodbye.
        leaving.CancelAfter(GoodbyeTimeout);
        await listening;
    }

    async Task SendAsync(WebSocket socket, TimeProvider time, CancellationToken cancellationToken)
    {
        var frame = new ArrayBufferWriter<byte>();
        while (true)
        {
            var entries = await conversations.ReadAsync(ticket, watermark, cancellationToken);
            if (entries.Count == 0)
            {
                await conversations.WaitAsync(ticket, watermark, cancellationToken);
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
    static async Task ListenAsync(WebSocket socket, CancellationTokenSource ending, CancellationToken leaving)
    {
        var buffer = new byte[256];
        try
        {
            while ((await socket.ReceiveAsync(buffer.AsMemory(), leaving)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception error) when (error is OperationCanceledException or WebSocketException)
        {
            // Gone without a goodbye.
        }
        await ending.CancelAsync();
    }

    static async Task CloseAsync(WebSocket socket)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
            return;
        try
        {
            using var brief = new CancellationTokenSource(GoodbyeTimeout);
            var status = socket.State == WebSocketState.CloseReceived ? WebSocketCloseStatus.NormalClosure : WebSocketCloseStatus.EndpointUnavailable;
            await socket.CloseOutputAsync(status, null, brief.Token);
        }
        catch (Exception error) when (error is OperationCanceledException or WebSocketException)
        {
            socket.Abort();
        }
    }
}
