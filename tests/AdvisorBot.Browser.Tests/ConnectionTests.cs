using Microsoft.Playwright;

namespace AdvisorBot.Browser.Tests;

/// <summary>The page stays open while its service, or the network, goes away and comes back.</summary>
[Collection(OutageCollection.Name)]
public sealed class ConnectionTests(Chromium chromium, AdvisorSite site) : IAsyncLifetime
{
    public Task InitializeAsync() => site.IsRunning ? Task.CompletedTask : site.StartAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [BrowserFact]
    public async Task ARestartOfTheServiceIsNoticedAndMendedByThePageItself()
    {
        await using var window = await chromium.OpenWindowAsync();
        var chat = await ChatPage.OpenAsync(window, site.Address);
        await Interview.BeginAsync(chat);

        await site.KillAsync();
        await Assertions.Expect(chat.Status).ToContainTextAsync("The connection is lost");
        await chat.KeepPictureAsync("connection-lost");
        await site.StartAsync();

        await Assertions.Expect(chat.Status).ToContainTextAsync("Connected again", new() { Timeout = 40_000 });
        await Interview.FinishAsync(chat);
    }

    [BrowserFact]
    public async Task WhatIsWrittenWithoutANetworkIsStillThereWhenItIsBack()
    {
        await using var window = await chromium.OpenWindowAsync();
        var chat = await ChatPage.OpenAsync(window, site.Address);
        await Interview.BeginAsync(chat);

        await window.SetOfflineAsync(true);
        await Assertions.Expect(chat.Status).ToContainTextAsync("The connection is lost");
        await chat.SendBox.FillAsync("recommend now");
        await window.SetOfflineAsync(false);

        await Assertions.Expect(chat.Status).ToContainTextAsync("Connected again", new() { Timeout = 40_000 });
        await Assertions.Expect(chat.SendBox).ToHaveValueAsync("recommend now");
        await chat.SendBox.PressAsync("Enter");
        await chat.SeesAsync(Interview.Advice);
    }

    [BrowserFact]
    public async Task WhatIsSentWhileTheServiceIsDownWaitsAndArrivesOnce()
    {
        await using var window = await chromium.OpenWindowAsync();
        var chat = await ChatPage.OpenAsync(window, site.Address);
        await Interview.BeginAsync(chat);
        await site.KillAsync();
        await Assertions.Expect(chat.Status).ToContainTextAsync("The connection is lost");

        await chat.TypeAsync("recommend now");
        await Assertions.Expect(Waiting(chat)).ToContainTextAsync("recommend now");
        await chat.KeepPictureAsync("waiting-to-be-sent");
        await site.StartAsync();

        // The page tries again after ever longer pauses; what waits is sent once it is connected.
        await Assertions.Expect(chat.Status).ToContainTextAsync("Connected again", new() { Timeout = 40_000 });
        await chat.SeesAsync(Interview.Advice);
        await Assertions.Expect(Waiting(chat)).ToBeHiddenAsync();
        await Assertions.Expect(chat.Find(".webchat__bubble--from-user").Filter(new() { HasText = "recommend now" })).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task ATapWithoutANetworkOutlivesAReload()
    {
        await using var window = await chromium.OpenWindowAsync();
        var chat = await AtFirstQuestionAsync(window);
        await window.SetOfflineAsync(true);

        await chat.TapAsync("Both");
        await Assertions.Expect(Waiting(chat)).ToContainTextAsync("kept on this device");
        await window.SetOfflineAsync(false);
        await chat.Page.ReloadAsync();

        await chat.SeesAsync("How will the predictions be made?");
        await Assertions.Expect(chat.Find(".webchat__bubble--from-user").Filter(new() { HasText = "Both" })).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task WhereNothingCanBeStoredThePageDoesNotSayThatItIsKept()
    {
        await using var window = await chromium.OpenWindowAsync();
        await window.AddInitScriptAsync("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };");
        var chat = await ChatPage.OpenAsync(window, site.Address);
        await chat.SeesAsync("What brings you here?");
        await window.SetOfflineAsync(true);

        await chat.TapAsync(Interview.Guide);

        await Assertions.Expect(Waiting(chat)).ToContainTextAsync("leave this page open");
        await window.SetOfflineAsync(false);
        await chat.SeesAsync("What do you need a tool for?");
    }

    /// <summary>A lift, a tunnel, a switch that is replaced: what was said meanwhile is heard, in its order, once.</summary>
    [BrowserTheory]
    [InlineData(4)]
    [InlineData(60)]
    public async Task WhatIsSaidAndTappedWithoutANetworkIsHeardOnceInItsOrder(int seconds)
    {
        await using var window = await chromium.OpenWindowAsync();
        var chat = await AtFirstQuestionAsync(window);

        await window.SetOfflineAsync(true);
        await chat.TapAsync("Both");
        await chat.TypeAsync("2 GB");
        await Assertions.Expect(Waiting(chat).Locator("li")).ToHaveTextAsync(["Both", "2 GB"]);
        await LetPassAsync(chat, seconds);
        await window.SetOfflineAsync(false);

        await chat.SeesAsync("Data size: 2 GB");
        await Assertions.Expect(Waiting(chat)).ToBeHiddenAsync();
        await Assertions.Expect(chat.Find(".webchat__bubble--from-user")).ToHaveTextAsync([Interview.Guide, "Both", "2 GB"]);
    }

    [BrowserFact]
    public async Task ATapWhileTheServiceIsKilledIsHeardOnceWhenItIsBack()
    {
        await using var window = await chromium.OpenWindowAsync();
        var chat = await AtFirstQuestionAsync(window);

        await site.KillAsync();
        await chat.TapAsync("Both");
        await Assertions.Expect(Waiting(chat)).ToContainTextAsync("Both");
        await LetPassAsync(chat, 15);
        await site.StartAsync();

        await Assertions.Expect(chat.Bubbles.Filter(new() { HasText = "How will the predictions be made?" })).ToBeVisibleAsync(new() { Timeout = 40_000 });
        await Assertions.Expect(chat.Find(".webchat__bubble--from-user")).ToHaveTextAsync([Interview.Guide, "Both"]);
    }

    async Task<ChatPage> AtFirstQuestionAsync(IBrowserContext window)
    {
        await window.Clock.InstallAsync();
        var chat = await ChatPage.OpenAsync(window, site.Address);
        await chat.TapAsync(Interview.Guide);
        await chat.SeesAsync("What do you need a tool for?");
        return chat;
    }

    /// <summary>Lets the page's own clock run on, second by second: what it tries meanwhile is tried, and nobody waits.</summary>
    static async Task LetPassAsync(ChatPage chat, int seconds)
    {
        for (var second = 0; second < seconds; second++)
            await chat.Page.Clock.RunForAsync(1000);
    }

    static ILocator Waiting(ChatPage chat) => chat.Find("#waiting");
}
