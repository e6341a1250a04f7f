using System.Net;
using System.Net.Sockets;
using System.Text;

namespace AdvisorBot.Channels.Tests.Hostile;

/// <summary>Sends bytes as they are, which no HTTP client would.</summary>
static class RawClient
{
    /// <param name="isWhole">Otherwise the server may wait for more, and hears that there is none; it may then end without an answer.</param>
    /// <returns>What came back until the server closed the connection; empty when nothing did.</returns>
    public static async Task<string> SendAsync(IPEndPoint server, ReadOnlyMemory<byte> request, bool isWhole, TimeSpan patience)
    {
        using var ending = new CancellationTokenSource(patience);
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(server, ending.Token);
        var answer = new MemoryStream();
        try
        {
            await socket.SendAsync(request, ending.Token);
            if (!isWhole)
                socket.Shutdown(SocketShutdown.Send);
            var buffer = new byte[8192];
            for (int read; (read = await socket.ReceiveAsync(buffer, ending.Token)) > 0;)
            {
                answer.Write(buffer, 0, read);
                // A WebSocket stays open until one of the two leaves.
                if (buffer.AsSpan(0, read).StartsWith("HTTP/1.1 101"u8))
                    socket.Shutdown(SocketShutdown.Send);
            }
        }
        catch (SocketException)
        {
            // The server has closed the connection on what was sent; what it said before counts.
        }
        return Encoding.UTF8.GetString(answer.ToArray());
    }

    /// <summary>The status of an answer; 0 when there is none.</summary>
    public static int Status(string answer) =>
        answer.StartsWith("HTTP/1.1 ", StringComparison.Ordinal) && answer.Length >= 12 && int.TryParse(answer.AsSpan(9, 3), out var status) ? status : 0;
}
