using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text.Json;
using System.Threading.Channels;

namespace AdvisorBot.Endurance;

/// <summary>A page with its conversation open: reads the stream, as Web Chat does.</summary>
sealed class PageReader : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    readonly string _conversation;
    readonly string _token;
    readonly ClientWebSocket _socket = new();
    readonly Channel<JsonElement[]> _frames = Channel.CreateUnbounded<JsonElement[]>();
    Task<bool> _reading = Task.FromResult(false);

    PageReader(string conversation, string token) => (_conversation, _token) = (conversation, token);

    /// <summary>Opens a session and its stream, and waits for the greeting.</summary>
    public static async Task<PageReader> OpenAsync(HttpClient http)
    {
        using var response = await http.PostAsJsonAsync("chat/session", new { fresh = true });
        response.EnsureSuccessStatusCode();
        var grant = await response.Content.ReadFromJsonAsync<JsonElement>();
        var reader = new PageReader(grant.GetProperty("conversationId").GetString()!, grant.GetProperty("token").GetString()!);
        using var patience = new CancellationTokenSource(Patience);
        await reader._socket.ConnectAsync(new Uri(grant.GetProperty("streamUrl").GetString()!), patience.Token);
        // Without a pause: who does not read answers no pings, and counts as gone.
        reader._reading = Task.Run(reader.ReadToEndAsync, CancellationToken.None);
        return await reader.NextAsync() is null ? throw new InvalidOperationException("The stream ended before the greeting.") : reader;
    }

    /// <summary>Whether the stream showed what was said and an answer to it, and nothing of another conversation.</summary>
    public async Task<bool> SayAsync(HttpClient http, string text)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"v3/directline/conversations/{_conversation}/activities")
        {
            Content = JsonContent.Create(new { type = "message", text }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        var id = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString();
        var (shown, answered) = (false, false);
        while (!shown || !answered)
        {
            if (await NextAsync() is not { } activities)
                return false;
            foreach (var activity in activities)
            {
                if (activity.GetProperty("conversation").GetProperty("id").GetString() != _conversation)
                    return false;
                shown |= activity.GetProperty("id").GetString() == id;
                answered |= activity.TryGetProperty("replyToId", out var replyTo) && replyTo.GetString() == id;
            }
        }
        return true;
    }

    /// <summary>Waits for the end of the stream; whether that was a close frame and not a cut.</summary>
    public Task<bool> GoodbyeAsync() => _reading;

    public void Dispose() => _socket.Dispose();

    /// <summary>The activities of the next frame; null at the end of the stream.</summary>
    async Task<JsonElement[]?> NextAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        return await _frames.Reader.WaitToReadAsync(patience.Token) ? await _frames.Reader.ReadAsync(patience.Token) : null;
    }

    async Task<bool> ReadToEndAsync()
    {
        try
        {
            while (await ReadAsync() is { } activities)
                _frames.Writer.TryWrite(activities);
            return true;
        }
        catch (WebSocketException)
        {
            return false;
        }
        finally
        {
            _frames.Writer.Complete();
        }
    }

    async Task<JsonElement[]?> ReadAsync()
    {
        var buffer = new byte[1024];
        for (var length = 0; ;)
        {
            var part = await _socket.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None);
            if (part.MessageType == WebSocketMessageType.Close)
                return null;
            length += part.Count;
            if (length == buffer.Length)
                Array.Resize(ref buffer, 2 * length);
            // An empty frame keeps the connection alive.
            if (!part.EndOfMessage || length == 0)
                continue;
            using var frame = JsonDocument.Parse(buffer.AsMemory(0, length));
            return [.. frame.RootElement.Clone().GetProperty("activities").EnumerateArray()];
        }
    }
}
