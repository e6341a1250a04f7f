using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AdvisorBot.Harness;

/// <summary>
/// One user on a channel: sends numbered messages, each again under the same id until the service acknowledges it, now
/// and then once more after that, as channels do.
/// </summary>
sealed class Speaker(string conversation, string channelAddress, bool expectsReplies, Func<Uri> service, Random random, HttpClient http)
{
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public string Conversation => conversation;

    /// <summary>Texts of the acknowledged messages, in order.</summary>
    public List<string> Acknowledged { get; } = [];

    /// <summary>Replies that came in the answers.</summary>
    public List<string> Answered { get; } = [];

    public bool ExpectsReplies => expectsReplies;

    public int Attempts { get; private set; }

    public async Task SpeakAsync(CancellationToken ending)
    {
        while (!ending.IsCancellationRequested)
        {
            var n = Acknowledged.Count + 1;
            var text = !expectsReplies && random.Next(25) == 0 ? $"slow {n}" : $"say {n}";
            Answered.AddRange(await SendUntilTakenAsync(text, n));
            Acknowledged.Add(text);
            if (random.Next(20) == 0)
                await SendUntilTakenAsync(text, n);
        }
    }

    async Task<string[]> SendUntilTakenAsync(string text, int n)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(10));
        while (true)
        {
            patience.Token.ThrowIfCancellationRequested();
            Attempts++;
            try
            {
                using var response = await http.PostAsync(new Uri(service(), "api/messages"), Message(text, n), patience.Token);
                if (response.IsSuccessStatusCode)
                    return expectsReplies ? Replies(await response.Content.ReadAsByteArrayAsync(patience.Token)) : [];
                if (response.StatusCode is not (HttpStatusCode.ServiceUnavailable or HttpStatusCode.InternalServerError))
                    throw new InvalidOperationException($"{(int)response.StatusCode}: {await response.Content.ReadAsStringAsync(patience.Token)}");
            }
            catch (HttpRequestException)
            {
                // Killed; it will be back.
            }
            catch (TaskCanceledException) when (!patience.IsCancellationRequested)
            {
                // As above, in the middle of an answer.
            }
            await Task.Delay(Pause, TimeProvider.System, patience.Token);
        }
    }

    StringContent Message(string text, int n)
    {
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["id"] = $"m{n}",
            ["text"] = text,
            ["channelId"] = "test",
            ["serviceUrl"] = channelAddress,
            ["conversation"] = new JsonObject { ["id"] = conversation },
            ["from"] = new JsonObject { ["id"] = "user-" + conversation },
            ["recipient"] = new JsonObject { ["id"] = "bot" },
        };
        if (expectsReplies)
            activity["deliveryMode"] = "expectReplies";
        return new(activity.ToJsonString(), System.Text.Encoding.UTF8, "application/json");
    }

    static string[] Replies(byte[] answer)
    {
        using var document = JsonDocument.Parse(answer);
        return [.. document.RootElement.GetProperty("activities").EnumerateArray().Select(reply => reply.GetProperty("text").GetString()!)];
    }
}
