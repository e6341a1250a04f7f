using System.Globalization;
using Microsoft.Playwright;

namespace AdvisorBot.PageTimes;

/// <summary>People who come to the page, each with a browser that has never seen it, and one who stays.</summary>
sealed class Visits(IBrowser browser, Uri address)
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

    public async Task MeasureAsync()
    {
        var first = await VisitAsync(slow: false);
        Tell("first words, the very first visitor after a start", [first.Words]);
        Tell("  of these until the page came from the service", [first.Answer]);
        var cold = await VisitAsync(Visitors, slow: false);
        Tell("first words, a browser that has never seen the page", cold.ConvertAll(visit => visit.Words));
        Tell("  of these until the page came from the service", cold.ConvertAll(visit => visit.Answer));
        Tell("Web Chat has taken over", cold.ConvertAll(visit => visit.Chat));
        Tell("first words on slow 3G", (await VisitAsync(SlowVisitors, slow: true)).ConvertAll(visit => visit.Words));
        await StayAsync();
    }

    async Task<List<(double Answer, double Words, double Chat)>> VisitAsync(int visitors, bool slow)
    {
        var visits = new List<(double, double, double)>();
        for (var visitor = 0; visitor < visitors; visitor++)
            visits.Add(await VisitAsync(slow));
        return visits;
    }

    async Task<(double Answer, double Words, double Chat)> VisitAsync(bool slow)
    {
        await using var window = await browser.NewContextAsync(new() { Locale = "en-US" });
        var page = await window.NewPageAsync();
        await page.AddInitScriptAsync(Watch);
        if (slow)
        {
            var devtools = await window.NewCDPSessionAsync(page);
            await devtools.SendAsync(
                "Network.emulateNetworkConditions",
                new() { ["offline"] = false, ["latency"] = 400, ["downloadThroughput"] = 50_000, ["uploadThroughput"] = 50_000 });
        }
        await page.GotoAsync(address.ToString(), new() { WaitUntil = WaitUntilState.Commit });
        // Slowly, the chat would take half a minute.
        await page.WaitForFunctionAsync(slow ? "() => window.firstWords" : "() => window.chatReady");
        return (
            await page.EvaluateAsync<double>("performance.getEntriesByType('navigation')[0].responseStart"),
            await page.EvaluateAsync<double>("window.firstWords"),
            await page.EvaluateAsync<double>("window.chatReady ?? 0"));
    }

    async Task StayAsync()
    {
        await using var window = await browser.NewContextAsync(new() { Locale = "en-US" });
        var page = await window.NewPageAsync();
        await page.GotoAsync(address.ToString());
        await page.Locator(".webchat__suggested-actions button").Filter(new() { HasText = "(2018)" }).First.ClickAsync();
        await page.Locator(".webchat__bubble__content").Filter(new() { HasText = "I go by" }).WaitForAsync();
        await page.AddInitScriptAsync(Watch);
        await page.ReloadAsync();
        await page.WaitForFunctionAsync("() => window.chatReady");
        Tell("the conversation again, scripts in the browser's cache", [await page.EvaluateAsync<double>("window.chatReady")]);

        var box = page.Locator(".webchat__send-box-text-box__input");
        var replies = new List<double>();
        for (var reply = 0; reply < Replies; reply++)
        {
            await box.FillAsync(reply % 2 == 0 ? "what is Databricks?" : "why do you ask?");
            var waiting = page.EvaluateAsync<double>(Reply);
            await box.PressAsync("Enter");
            replies.Add(await waiting);
        }
        Tell("from Enter to the reply", replies);
    }

    static void Tell(string what, List<double> milliseconds) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{what}: {milliseconds.Order().ElementAt(milliseconds.Count / 2):0} ms in the middle of {milliseconds.Count} ({milliseconds.Min():0} to {milliseconds.Max():0})"));
}
