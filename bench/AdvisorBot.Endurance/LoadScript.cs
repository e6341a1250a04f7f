using System.Text;

namespace AdvisorBot.Endurance;

/// <summary>What the users of a load say, as prepared requests.</summary>
/// <param name="channelAddress">Where replies are to be delivered; null to expect them in the answer.</param>
sealed class LoadScript(string[] texts, string? channelAddress, string? authorization)
{
    /// <summary>Nobody is there; the replies come in the answer.</summary>
    public const string NoService = "http://127.0.0.1:9/";

    public int Turns => texts.Length;

    public byte[] Request(string conversation, int turn)
    {
        var mode = channelAddress is null ? $"\"deliveryMode\":\"expectReplies\",\"serviceUrl\":\"{NoService}\"" : $"\"serviceUrl\":\"{channelAddress}\"";
        var body =
            $"{{\"type\":\"message\",\"id\":\"{conversation}-{turn}\",\"text\":\"{texts[turn % texts.Length]}\",{mode},\"channelId\":\"test\",\"locale\":\"en-US\","
            + $"\"conversation\":{{\"id\":\"{conversation}\"}},\"from\":{{\"id\":\"user-{conversation}\",\"name\":\"Load\"}},\"recipient\":{{\"id\":\"bot\",\"name\":\"Bot\"}}}}";
        var identity = authorization is null ? "" : $"Authorization: {authorization}\r\n";
        return Encoding.UTF8.GetBytes(
            $"POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\n{identity}Content-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
    }
}
