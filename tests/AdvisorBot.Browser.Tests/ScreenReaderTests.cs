using Microsoft.Playwright;

namespace AdvisorBot.Browser.Tests;

/// <summary>The page as assistive technology has it: names, roles and their order, and what is announced.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ScreenReaderTests(Chromium chromium, AdvisorSite site)
{
    [BrowserFact]
    public async Task EveryPartHasARoleAndANameInTheOrderInWhichItIsSeen()
    {
        await using var window = await chromium.OpenWindowAsync(new() { Locale = "en-US", ViewportSize = new() { Width = 1280, Height = 800 } });
        var chat = await ChatPage.OpenAsync(window, site.Address);
        await Interview.HoldAsync(chat);

        var tree = await chat.Page.Locator("body").AriaSnapshotAsync();

        AssertInOrder(
            tree,
            "banner",
            "heading \"AdvisorBot\" [level=1]",
            "navigation \"Conversation\"",
            "button \"Start over\"",
            "main \"Chat with the assistant\"",
            "feed:",
            "article \"Bot said: Hello! I help you choose",
            "article \"You said: Choosing a machine learning technology in Azure (2018)\"",
            "article \"You said: recommend now\"",
            "button \"Sources\"",
            "button \"Why?\"",
            "button \"Decision record\"",
            "button \"And if there is more than 10 GB of data?\"",
            "textbox",
            "button \"Send\"",
            "complementary \"Shortlist\"",
            "heading \"What I understood\" [level=2]",
            "heading \"Asked next, and why\" [level=2]");
    }

    [BrowserFact]
    public async Task WhatTheBotSaysAndHowTheConnectionIsAreAnnounced()
    {
        await using var window = await chromium.OpenWindowAsync();
        var chat = await ChatPage.OpenAsync(window, site.Address);
        await chat.SeesAsync("What brings you here?");
        // Live regions are emptied again once they were read: what passes through them is kept here.
        await chat.Page.EvaluateAsync("""
            window.announced = '';
            for (const region of document.querySelectorAll('[aria-live], [role=log], [role=status]'))
              new MutationObserver(() => { window.announced += region.textContent; }).observe(region, { childList: true, characterData: true, subtree: true });
            """);

        await chat.TapAsync(Interview.Guide);

        await chat.Page.WaitForFunctionAsync("() => window.announced.includes('What do you need a tool for?')");
        await window.SetOfflineAsync(true);
        await chat.Page.WaitForFunctionAsync("() => window.announced.includes('The connection is lost')");
    }

    [BrowserFact]
    public async Task TheTabulatorGoesThroughThePageInTheOrderInWhichItIsSeen()
    {
        await using var window = await chromium.OpenWindowAsync(new() { Locale = "en-US", ViewportSize = new() { Width = 1280, Height = 800 } });
        var chat = await ChatPage.OpenAsync(window, new(site.Address, "?guide=azure-machine-learning&answers=stage:both;skills:no-code"));
        await chat.SeesAsync("Team skills: No code");
        await Assertions.Expect(chat.SendBox).ToBeFocusedAsync();

        var after = await StopsAsync(chat, "Tab", 3);
        Assert.Equal(["Send", "Other guide", "Stage: Both change"], after);
        await chat.SendBox.FocusAsync();
        var before = await StopsAsync(chat, "Shift+Tab", 1);
        Assert.Equal(["Scheduled batches"], before);
    }

    static async Task<List<string>> StopsAsync(ChatPage chat, string key, int count)
    {
        var stops = new List<string>();
        for (var stop = 0; stop < count; stop++)
        {
            await chat.Page.Keyboard.PressAsync(key);
            stops.Add(await chat.Page.EvaluateAsync<string>("(document.activeElement.title || document.activeElement.innerText).trim().replace(/\\s+/g, ' ')"));
        }
        return stops;
    }

    static void AssertInOrder(string tree, params string[] parts)
    {
        var place = 0;
        foreach (var part in parts)
        {
            var found = tree.IndexOf(part, place, StringComparison.Ordinal);
            Assert.True(found >= 0, $"\"{part}\" does not follow in:\n{tree}");
            place = found + part.Length;
        }
    }
}
