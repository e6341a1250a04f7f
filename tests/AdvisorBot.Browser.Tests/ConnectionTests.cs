using Microsoft.Playwright;

namespace AdvisorBot.Browser.Tests;

/// <summary>The page stays open while its service, or the network, goes away and comes back.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ConnectionTests(Chromium chromium) : IAsyncLifetime
{
    readonly AdvisorSite _site = new();

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [BrowserFact]
    public async Task ARestartOfTheServiceIsNoticedAndMendedByThePageItself()
    {
        await using var window = await chromium.OpenWindowAsync();
        var chat = await ChatPage.OpenAsync(window, _site.Address);
        await Interview.BeginAsync(chat);

        await _site.KillAsync();
        await Assertions.Expect(chat.Status).ToContainTextAsync("The connection is lost");
        await chat.KeepPictureAsync("connection-lost");
        await _site.StartAsync();

        await Assertions.Expect(chat.Status).ToContainTextAsync("Connected again", new() { Timeout = 40_000 });
        await Interview.FinishAsync(chat);
    }

    [BrowserFact]
    public async Task WhatIsWrittenWithoutANetworkIsStillThereWhenItIsBack()
    {
        await using var window = await chromium.OpenWindowAsync();
        var chat = await ChatPage.OpenAsync(window, _site.Address);
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
}
