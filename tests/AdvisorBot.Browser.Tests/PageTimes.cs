using System.Globalization;
using Microsoft.Playwright;

namespace AdvisorBot.Browser.Tests;

/// <summary>
/// Measures how long a person waits, and writes it to artifacts/page-times.txt. The bounds are generous, since machines differ;
/// what was measured where is in docs/performance.md.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class PageTimes(Chromium chromium) : IAsyncLifetime
{
    const int Visitors = 5;
    const int SlowVisitors = 3;
    const int Replies = 10;

    // When the first frame with words of the bot is drawn, and when Web Chat shows them.
    const string Watch = """
        const look = () => {
          const words = document.querySelector('#first p');
          if (words && words.offsetHeight > 0)
            window.firstWords ??= performance.now();
          if (document.querySelector('.webchat__suggested-action'))
            window.chatReady ??= performance.now();
          if (!window.chatReady)
            requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
        """;

    const string Reply = """
        () => new Promise(resolve => {
          const replies = () => document.querySelectorAll('.webchat__bubble:not(.webchat__bubble--from-user)').length;
          const before = replies();
          let sent;
          addEventListener('keydown', event => { if (event.key === 'Enter') sent = performance.now(); }, { capture: true, once: true });
          const look = () => sent && replies() > before ? resolve(performance.now() - sent) : requestAnimationFrame(look);
          look();
        })
        """;

    readonly AdvisorSite _site = new();
    readonly List<string> _lines = [];

    public Task InitializeAsync()
    {
        // A person waits beside all that a start has to do.
        _site.Set("Understanding__Likeness", "On");
        return _site.InitializeAsync();
    }

    public Task DisposeAsync() => _site.DisposeAsync();

    [BrowserFact]
    public async Task FirstWordsAndRepliesComeSoon()
    {
        var first = await VisitAsync();
        Note("first words, the very first visitor after a start", [first.Words]);
        var cold = await VisitsAsync(Visitors, slow: false);
        Note("first words, a browser that has never seen the page", cold.ConvertAll(visit => visit.Words));
        Note("Web Chat has taken over", cold.ConvertAll(visit => visit.Chat));
        var slow = await VisitsAsync(SlowVisitors, slow: true);
        Note("first words on slow 3G", slow.ConvertAll(visit => visit.Words));
        var (warm, replies) = await ReturnAsync();
        Note("the conversation again, scripts in the browser's cache", [warm]);
        Note("from Enter to the reply", replies);

        Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts"));
        await File.WriteAllLinesAsync(Path.Combine(Repository.Root, "artifacts", "page-times.txt"), _lines);
        Assert.InRange(Median(cold.ConvertAll(visit => visit.Words)), 0, 3000);
        Assert.InRange(Median(slow.ConvertAll(visit => visit.Words)), 0, 6000);
        Assert.InRange(Median(replies), 0, 1500);
    }

    async Task<List<(double Words, double Chat)>> VisitsAsync(int visitors, bool slow)
    {
        var visits = new List<(double, double)>();
        for (var visitor = 0; visitor < visitors; visitor++)
            visits.Add(await VisitAsync(slow));
        return visits;
    }

    async Task<(double Words, double Chat)> VisitAsync(bool slow = false)
    {
        await using var window = await chromium.OpenWindowAsync();
        var page = await window.NewPageAsync();
        await page.AddInitScriptAsync(Watch);
        if (slow)
        {
            var devtools = await window.NewCDPSessionAsync(page);
            await devtools.SendAsync("Network.emulateNetworkConditions", new() { ["offline"] = false, ["latency"] = 400, ["downloadThroughput"] = 50_000, ["uploadThroughput"] = 50_000 });
        }
        await page.GotoAsync(_site.Address.ToString(), new() { WaitUntil = WaitUntilState.Commit });
        // Slowly, the chat would take half a minute.
        await page.WaitForFunctionAsync(slow ? "() => window.firstWords" : "() => window.chatReady");
        return (await page.EvaluateAsync<double>("window.firstWords"), await page.EvaluateAsync<double>("window.chatReady ?? 0"));
    }

    async Task<(double Again, List<double> Replies)> ReturnAsync()
    {
        await using var window = await chromium.OpenWindowAsync();
        var chat = await ChatPage.OpenAsync(window, _site.Address);
        await chat.TapAsync(Interview.Guide);
        await chat.SeesAsync("I go by");
        await chat.Page.AddInitScriptAsync(Watch);
        await chat.Page.ReloadAsync();
        await chat.Page.WaitForFunctionAsync("() => window.chatReady");
        var again = await chat.Page.EvaluateAsync<double>("window.chatReady");
        var replies = new List<double>();
        for (var reply = 0; reply < Replies; reply++)
        {
            await chat.SendBox.FillAsync(reply % 2 == 0 ? "what is Databricks?" : "why do you ask?");
            var waiting = chat.Page.EvaluateAsync<double>(Reply);
            await chat.SendBox.PressAsync("Enter");
            replies.Add(await waiting);
        }
        return (again, replies);
    }

    void Note(string what, List<double> milliseconds) => _lines.Add(string.Create(
        CultureInfo.InvariantCulture,
        $"{what}: {Median(milliseconds):0} ms in the middle of {milliseconds.Count} ({milliseconds.Min():0} to {milliseconds.Max():0})"));

    static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
