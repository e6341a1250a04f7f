using System.Net.WebSockets;

namespace AdvisorBot.Channels.Tests.DirectLine.Support;

/// <summary>A WebSocket to a conversation, as a client reads it.</summary>
sealed class DirectLineStream : IAsyncDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    readonly ClientWebSocket _socket = new();

    /// <summary>How far this client has read.</summary>
    public string Watermark { get; private set; } = "";

    public WebSocketCloseStatus? CloseStatus => _socket.CloseStatus;

    /// <exception cref="WebSocketException">The server refuses.</exception>
    public static async Task<DirectLineStream> OpenAsync(string address, string? origin = null)
    {
        var stream = new DirectLineStream();
        if (origin is not null)
            stream._socket.Options.SetRequestHeader("Origin", origin);
        using var patience = new CancellationTokenSource(Patience);
        await stream._socket.ConnectAsync(new(address), patience.Token);
        return stream;
    }

    /// <summary>The status of the answer when no WebSocket is opened.</summary>
    public static async Task<System.Net.HttpStatusCode> RefusalAsync(string address, string? origin = null)
    {
        using var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        if (origin is not null)
            socket.Options.SetRequestHeader("Origin", origin);
        using var patience = new CancellationTokenSource(Patience);
        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(new(address), patience.Token));
        return socket.HttpStatusCode;
    }

    /// <summary>Reads frames until the bot has said something on its own, as it does first of all; returns all activities up to there.</summary>
    public Task<List<JsonNode>> ReadWelcomeAsync() => ReadUntilAsync(activity => (string?)activity["from"]!["role"] == "bot");

    /// <summary>Reads frames until the bot has replied to an activity; returns all activities up to there.</summary>
    public Task<List<JsonNode>> ReadReplyAsync(string id) => ReadUntilAsync(activity => (string?)activity["replyToId"] == id);

    async Task<List<JsonNode>> ReadUntilAsync(Predicate<JsonNode> found)
    {
        var read = new List<JsonNode>();
        while (!read.Exists(found))
        {
            var frame = await ReadAsync() ?? throw new InvalidOperationException("The stream was closed before what was waited for came.");
            read.AddRange(frame["activities"]!.AsArray().Select(activity => activity!));
            Watermark = (string)frame["watermark"]!;
        }
        return read;
    }

    /// <summary>The next frame; null when the server closes the stream.</summary>
    public async Task<JsonObject?> ReadAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        using var whole = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (true)
        {
            var part = await _socket.ReceiveAsync(buffer.AsMemory(), patience.Token);
            if (part.MessageType == WebSocketMessageType.Close)
                return null;
            whole.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
                return JsonNode.Parse(whole.ToArray())!.AsObject();
        }
    }

    /// <summary>What DirectLineJS sends to keep the connection alive.</summary>
    public Task SendEmptyAsync() => _socket.SendAsync(ReadOnlyMemory<byte>.Empty, WebSocketMessageType.Text, true, CancellationToken.None).AsTask();

    /// <summary>Leaves without a word, as a closed laptop does.</summary>
    public ValueTask DisposeAsync()
    {
        _socket.Abort();
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }
}
