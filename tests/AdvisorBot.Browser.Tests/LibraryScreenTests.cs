using Microsoft.Playwright;

namespace AdvisorBot.Browser.Tests;

/// <summary>The first screen of the library as it is shipped, on a phone and on a desk.</summary>
[Collection(BrowserCollection.Name)]
public sealed class LibraryScreenTests(Chromium chromium) : IAsyncLifetime
{
    readonly AdvisorSite _site = new();

    public Task InitializeAsync()
    {
        _site.Set("Data__Folder", Repository.Root);
        return _site.InitializeAsync();
    }

    public Task DisposeAsync() => _site.DisposeAsync();

    [BrowserTheory]
    [InlineData(360, 800)]
    [InlineData(1280, 900)]
    public async Task NeedsAndTheWayToAllTopicsAreSeenAtOnceAndATopicIsTwoTapsAway(int width, int height)
    {
        await using var window = await chromium.OpenWindowAsync(new() { Locale = "en-US", ViewportSize = new() { Width = width, Height = height } });
        var chat = await ChatPage.OpenAsync(window, _site.Address);
        await chat.SeesAsync("Guide of 2018:");
        await chat.KeepPictureAsync($"library-{width}");

        foreach (var title in new[] { "Build and run a model of our own", "All topics" })
            await Assertions.Expect(chat.Buttons.Filter(new() { HasText = title })).ToBeInViewportAsync(new() { Ratio = 1 });
        var fits = await chat.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
        Assert.True(fits, "The page is wider than the window.");

        await AxeCheck.RunAsync(chat.Page);

        await chat.TapAsync("All topics");
        await chat.SeesAsync("These are all my topics.");
        await chat.TapAsync("Load balancing");
        await chat.SeesAsync("I go by");
        Assert.Empty(chat.Breaches);
    }
}
