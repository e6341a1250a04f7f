using System.Text;
using AdvisorBot.Channels.BotFramework;
using AdvisorBot.Turns;
using CsCheck;

namespace AdvisorBot.Channels.Tests;

public class HostileRequestTests
{
    static readonly byte[] Activity = Encoding.UTF8.GetBytes(
        """
        {"type":"message","id":"1","channelId":"emulator","serviceUrl":"http://localhost:1","deliveryMode":"expectReplies",
         "timestamp":"2026-11-24T10:00:00Z","from":{"id":"user"},"recipient":{"id":"bot"},"conversation":{"id":"c"},
         "entities":[{"type":"mention","mentioned":{"id":"bot"},"text":"<at>b</at>"}],"text":"hello","value":{"a":[1,null]}}
        """);

    [Fact]
    public async Task AnyBytesAreTakenOrRefusedAndNeverAnError() =>
        await Gen.Byte.Array[0, 200].SampleAsync(AssertTakenOrRefusedAsync, iter: 500);

    [Fact]
    public async Task AnyDamageToAnActivityIsTakenOrRefusedAndNeverAnError() =>
        await Gen.Select(Gen.Int[0, Activity.Length - 1], Gen.Byte, Gen.Int[0, 20]).Array[1, 4].SampleAsync(
            damages =>
            {
                var body = Activity.ToList();
                foreach (var (at, with, cut) in damages)
                {
                    var place = Math.Min(at, body.Count - 1);
                    if (place < 0)
                        continue;
                    body[place] = with;
                    body.RemoveRange(place, Math.Min(cut, body.Count - place));
                }

                return AssertTakenOrRefusedAsync([.. body]);
            },
            iter: 2_000);

    static async Task AssertTakenOrRefusedAsync(byte[] body)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = "POST";
        context.Request.ContentType = "application/json";
        context.Request.Body = new MemoryStream(body);

        try
        {
            Assert.False(string.IsNullOrEmpty((await ActivityRequest.ReadAsync(context.Request)).Type));
        }
        catch (InvalidActivityException refusal)
        {
            Assert.NotEqual("", refusal.Message);
        }
    }
}
