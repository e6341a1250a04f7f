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

    /// <summary>In the words that the server sends and in those that Web Chat shows: a small phone has the whole greeting.</summary>
    [BrowserTheory]
    [InlineData("en-US")]
    [InlineData("de-DE")]
    [InlineData("es-ES")]
    public async Task ASmallPhoneShowsTheWholeGreetingWithItsQuestionAndTheFirstAnswers(string locale)
    {
        await using var window = await chromium.OpenWindowAsync(new() { Locale = locale, ViewportSize = new() { Width = 360, Height = 640 } });
        var scripts = new TaskCompletionSource();
        var chat = await OpenBeforeScriptsAsync(window, scripts.Task);
        await AreSeenAsync(chat.Find("#first p"), chat.Find("#first label"));
        await chat.KeepPictureAsync($"greeting-words-{locale[..2]}");

        scripts.SetResult();
        await chat.Buttons.First.WaitForAsync();
        await AreSeenAsync(chat.Bubbles.Locator("p"), chat.Buttons);
        await chat.KeepPictureAsync($"greeting-{locale[..2]}");

        static async Task AreSeenAsync(ILocator said, ILocator answers)
        {
            await Assertions.Expect(said).ToHaveCountAsync(5);
            foreach (var sentence in await said.AllAsync())
                await Assertions.Expect(sentence).ToBeInViewportAsync(new() { Ratio = 1 });
            foreach (var place in new[] { 0, 1 })
                await Assertions.Expect(answers.Nth(place)).ToBeInViewportAsync(new() { Ratio = 1 });
        }
    }

    /// <summary>At 320 pixels, and in a window of 1280 by 1024 at a zoom of 400 %, the first question is there with an answer.</summary>
    [BrowserTheory]
    [InlineData(320, 568)]
    [InlineData(320, 256)]
    public async Task WhereTheGreetingHasNoRoomItsQuestionStandsAboveTheAnswers(int width, int height)
    {
        const string question = "Tap what comes nearest";
        await using var window = await chromium.OpenWindowAsync(new() { Locale = "en-US", ViewportSize = new() { Width = width, Height = height } });
        var scripts = new TaskCompletionSource();
        var chat = await OpenBeforeScriptsAsync(window, scripts.Task);
        await Assertions.Expect(chat.Find("#first legend")).ToBeInViewportAsync(new() { Ratio = 1 });
        await Assertions.Expect(chat.Find("#first legend")).ToContainTextAsync(question);
        await Assertions.Expect(chat.Find("#first label").First).ToBeInViewportAsync(new() { Ratio = 1 });
        await AxeCheck.RunAsync(chat.Page);

        scripts.SetResult();
        await Assertions.Expect(chat.Buttons.First).ToBeInViewportAsync(new() { Ratio = .9f });
        await chat.Page.WaitForFunctionAsync(
            """
            question => {
              const asked = [...document.querySelectorAll('.webchat__bubble__content p')].find(one => one.textContent.startsWith(question));
              const isSeen = asked.getBoundingClientRect().top >= 0 && asked.getBoundingClientRect().bottom <= innerHeight;
              return isSeen || getComputedStyle(document.querySelector('.webchat__suggested-actions'), '::before').content.includes(question);
            }
            """,
            question);
        await Assertions.Expect(chat.SendBox).ToBeInViewportAsync();
        await chat.KeepPictureAsync($"greeting-{width}x{height}");
    }

    /// <summary>The page as it is while its scripts are still on their way.</summary>
    async Task<ChatPage> OpenBeforeScriptsAsync(IBrowserContext window, Task scripts)
    {
        await window.RouteAsync("**/*.js", async route =>
        {
            await scripts;
            await route.ContinueAsync();
        });
        var chat = new ChatPage(await window.NewPageAsync());
        await chat.Page.GotoAsync(_site.Address.ToString(), new() { WaitUntil = WaitUntilState.Commit });
        await chat.Find("#first label").First.WaitForAsync();
        return chat;
    }
}
