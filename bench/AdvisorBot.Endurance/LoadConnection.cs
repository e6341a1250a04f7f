using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;

namespace AdvisorBot.Endurance;

/// <summary>
/// One keep-alive HTTP connection that posts prepared requests and reads answers, with as little work of its own as
/// possible: it shares the machine with what it measures.
/// </summary>
sealed class LoadConnection(IPEndPoint endpoint) : IDisposable
{
    readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    byte[] _buffer = new byte[64 * 1024];

    public async ValueTask ConnectAsync() => await _socket.ConnectAsync(endpoint);

    /// <summary>Sends a whole request; returns the status and the body, which is valid until the next call.</summary>
    public async ValueTask<(int Status, ReadOnlyMemory<byte> Body)> SendAsync(ReadOnlyMemory<byte> request)
    {
        await _socket.SendAsync(request);
        var filled = 0;
        while (true)
        {
            if (filled == _buffer.Length)
                Array.Resize(ref _buffer, _buffer.Length * 2);
            var read = await _socket.ReceiveAsync(_buffer.AsMemory(filled));
            if (read == 0)
                throw new IOException("The service closed the connection.");
            filled += read;
            if (Complete(_buffer.AsSpan(0, filled)) is { } answer)
                return (answer.Status, _buffer.AsMemory(answer.From..answer.To));
        }
    }

    public void Dispose() => _socket.Dispose();

    static (int Status, int From, int To)? Complete(ReadOnlySpan<byte> answer)
    {
        var headers = answer.IndexOf("\r\n\r\n"u8);
        if (headers < 0)
            return null;
        var status = Number(answer[9..]);
        var from = headers + 4;
        if (Header(answer[..headers], "\r\nContent-Length: "u8) is { Length: > 0 } length)
        {
            var size = Number(length);
            return answer.Length >= from + size ? (status, from, from + size) : null;
        }
        return Header(answer[..headers], "\r\nTransfer-Encoding: "u8).Length == 0 || answer.EndsWith("\r\n0\r\n\r\n"u8) ? (status, from, answer.Length) : null;
    }

    static int Number(ReadOnlySpan<byte> text) => Utf8Parser.TryParse(text, out int number, out _) ? number : throw new IOException("No HTTP answer.");

    static ReadOnlySpan<byte> Header(ReadOnlySpan<byte> headers, ReadOnlySpan<byte> name)
    {
        var at = headers.IndexOf(name);
        return at < 0 ? default : headers[(at + name.Length)..];
    }
}
