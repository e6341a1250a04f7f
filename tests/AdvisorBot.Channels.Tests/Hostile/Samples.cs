namespace AdvisorBot.Channels.Tests.Hostile;

/// <summary>Well-formed requests, to be damaged.</summary>
static class Samples
{
    static readonly Dictionary<string, string[]> Bodies = new()
    {
        ["/api/messages"] =
        [
            """{"type":"message","id":"1","channelId":"emulator","serviceUrl":"http://localhost:1","deliveryMode":"expectReplies","timestamp":"2026-11-24T10:00:00Z","from":{"id":"user","name":"n"},"recipient":{"id":"bot"},"conversation":{"id":"c"},"entities":[{"type":"mention","mentioned":{"id":"bot"},"text":"<at>b</at>"}],"text":"hello 😀","value":{"revision":1,"question":"stage","answer":"both"}}""",
            """{"type":"invoke","name":"adaptiveCard/action","id":"2","channelId":"msteams","serviceUrl":"http://localhost:1","from":{"id":"user"},"recipient":{"id":"bot"},"conversation":{"id":"c"},"value":{"action":{"type":"Action.Execute","data":{"revision":1,"question":"stage","answer":"both"}}}}""",
            """{"type":"conversationUpdate","id":"3","channelId":"emulator","deliveryMode":"expectReplies","from":{"id":"user"},"recipient":{"id":"bot"},"conversation":{"id":"d"},"membersAdded":[{"id":"user"}],"locale":"de-DE"}""",
        ],
        ["/chat/session"] = ["""{"language":"de-DE","fresh":true}""", "{}"],
        ["/v3/directline/tokens/generate"] = ["""{"user":{"id":"dl_x","name":"X"},"trustedOrigins":["https://a.example"]}"""],
        ["/v3/directline/conversations"] = ["""{"user":{"id":"dl_x","name":"X"},"trustedOrigins":["https://a.example"],"locale":"en"}"""],
        ["/v3/directline/conversations/{conversationId}/activities"] =
        [
            """{"type":"message","text":"hello","locale":"en-US","from":{"id":"x"},"channelData":{"clientActivityID":"a1","postBack":true},"value":{"revision":1,"question":"stage","answer":"both"}}""",
            """{"type":"event","name":"advisor/test","value":{"a":[1,2,{"b":null}]},"localTimestamp":"2026-11-24T10:00:00+01:00","replyToId":"1"}""",
        ],
    };

    static readonly string[] Queries = ["", "", "?watermark=0", "?watermark=7&t={1}", "?lang=de&guide=a1", "?watermark=&t={1}"];

    /// <summary>A request that the service would take.</summary>
    /// <param name="method">One that the route takes.</param>
    /// <param name="pattern">The pattern of the route.</param>
    /// <param name="who">Whose conversation it is, and with which token and cookie.</param>
    public static (string Head, string Body) Of(Random random, string method, string pattern, Visitor who)
    {
        var body = method is "GET" or "HEAD" ? "" : Bodies.TryGetValue(pattern, out var bodies) ? bodies[random.Next(bodies.Length)] : "{}";
        var path = pattern.Replace("{conversationId}", who.ConversationId, StringComparison.Ordinal)
            .Replace("{**path:file}", "/page.css", StringComparison.Ordinal)
            + Queries[random.Next(Queries.Length)].Replace("{1}", who.Token, StringComparison.Ordinal);
        // Any token is as good as a secret here; it is a bearer's in either case.
        var bearer = pattern.EndsWith("/generate", StringComparison.Ordinal) ? DirectLine.Support.DirectLineSite.Secret : who.Token;
        var head =
            $"{method} {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer {bearer}\r\nCookie: advisorbot={who.Cookie}\r\nAccept-Language: de-DE,en;q=0.5\r\nAccept-Encoding: br\r\nUser-Agent: test\r\n";
        if (pattern == "/api/messages")
            head = head.Replace($"Authorization: Bearer {bearer}\r\n", "", StringComparison.Ordinal);
        if (pattern.EndsWith("/stream", StringComparison.Ordinal) && random.Next(2) == 0)
            head = head.Replace(
                "Connection: close",
                "Connection: close, Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                StringComparison.Ordinal);
        return (head, body);
    }
}
