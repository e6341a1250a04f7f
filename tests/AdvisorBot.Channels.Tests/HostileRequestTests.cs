using System.Net.Http.Headers;
using System.Text;
using AdvisorBot.Channels.Tests.DirectLine.Support;
using CsCheck;

namespace AdvisorBot.Channels.Tests;

/// <summary>Damaged requests to every route that takes a body: taken or refused, and never an error of the service.</summary>
public sealed class HostileRequestTests : IAsyncLifetime
{
    readonly DirectLineSite _site = new DirectLineSite()
        .Set("DirectLine:ConversationsPerMinute", "100000")
        .Set("DirectLine:ActivitiesPerMinute", "100000")
        .Set("DirectLine:AddressActivitiesPerMinute", "1000000");

    DirectLineClient _client = null!;

    public async Task InitializeAsync()
    {
        await _site.InitializeAsync();
        _client = await _site.TalkAsync();
    }

    public Task DisposeAsync() => _site.DisposeAsync();

    /// <summary>What goes in between or instead: halves of characters, deep and broken JSON, numbers out of range.</summary>
    static readonly string[] Poisons =
    [
        "\"\\ud83d\"", "\\ud800", "null", "[]", "{}", "1e999", "-0", "99999999999999999999", "true", "\"\"", "\"\\u0000\"", "\\", "\"", ",", ":", "}", "]", "[[[[[[[[[[[[[[[[", "/*", "\"2026-13-45T99:99:99Z\"", "NaN",
    ];

    static readonly Gen<string> Poison = Gen.Int[0, Poisons.Length - 1].Select(index => Poisons[index]);

    public static TheoryData<string, string> Routes => new()
    {
        { "api/messages", """{"type":"message","id":"1","channelId":"emulator","serviceUrl":"http://localhost:1","deliveryMode":"expectReplies","timestamp":"2026-11-24T10:00:00Z","from":{"id":"user","name":"n"},"recipient":{"id":"bot"},"conversation":{"id":"c"},"entities":[{"type":"mention","mentioned":{"id":"bot"},"text":"<at>b</at>"}],"text":"hello 😀","value":{"revision":1,"question":"stage","answer":"both"}}""" },
        { "api/messages", """{"type":"invoke","name":"adaptiveCard/action","id":"2","channelId":"msteams","serviceUrl":"http://localhost:1","from":{"id":"user"},"recipient":{"id":"bot"},"conversation":{"id":"c"},"value":{"action":{"type":"Action.Execute","data":{"revision":1,"question":"stage","answer":"both"}}}}""" },
        { "chat/session", """{"language":"de-DE","fresh":true}""" },
        { "v3/directline/conversations", """{"user":{"id":"dl_x","name":"X"},"trustedOrigins":["https://a.example"],"locale":"en"}""" },
        { "v3/directline/conversations/{0}/activities", """{"type":"message","text":"hello","locale":"en-US","from":{"id":"x"},"channelData":{"clientActivityID":"a1","postBack":true},"value":{"revision":1,"question":"stage","answer":"both"}}""" },
    };

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task DamagedBodiesAreTakenOrRefused(string route, string body)
    {
        var resource = new Uri(_site.Http.BaseAddress!, string.Format(System.Globalization.CultureInfo.InvariantCulture, route, _client.ConversationId));
        var damaged = Gen.Select(Gen.Int[0, body.Length - 1], Gen.Int[0, 12], Poison, Gen.Bool).Array[1, 3].Select(damages =>
        {
            var text = new StringBuilder(body);
            foreach (var (at, cut, poison, inserts) in damages)
            {
                var place = Math.Min(at, Math.Max(text.Length - 1, 0));
                text.Remove(place, Math.Min(cut, text.Length - place));
                if (inserts)
                    text.Insert(place, poison);
            }
            return text.ToString();
        });
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };

        await damaged.SampleAsync(
            async text =>
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, resource) { Content = new StringContent(text, Encoding.UTF8, "application/json") };
                if (route.StartsWith("v3/", StringComparison.Ordinal))
                    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _client.Token);
                using var response = await http.SendAsync(request);
                var status = (int)response.StatusCode;
                // An invoke of a name that nobody knows is not implemented, and says so.
                Assert.True(status is < 500 or 501, $"{status} for {text}");
                Assert.DoesNotContain("went wrong", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            },
            iter: 400,
            threads: 2);
    }

    [Fact]
    public async Task HalfACharacterInATextFailsNothing()
    {
        await _client.TryPostAsync(new StringContent("""{"type":"message","text":"Python \ud83d"}""", Encoding.UTF8, "application/json"));

        var (activities, _) = await _client.PollAsync();
        Assert.Contains(activities, activity => (string?)activity!["text"] == "Python \uFFFD");
        Assert.DoesNotContain(activities, activity => ((string?)activity!["text"])?.Contains("went wrong", StringComparison.Ordinal) == true);
    }
}
