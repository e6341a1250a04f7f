using Microsoft.Playwright;

namespace AdvisorBot.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed class HostileTextTests(Chromium chromium, AdvisorSite site)
{
    static readonly string[] Texts =
    [
        "<img src=x onerror=\"document.body.dataset.hacked=1\">",
        "<script>document.body.dataset.hacked=1</script>",
        "[press me](javascript:document.body.dataset.hacked=1) **bold** # heading",
        "![x](https://evil.example/pixel.png) <iframe src=\"https://evil.example\"></iframe>",
        "\" onmouseover=\"document.body.dataset.hacked=1",
        "{{constructor.constructor('document.body.dataset.hacked=1')()}} ${7*7}",
    ];

    [BrowserFact]
    public async Task WhatAPersonWritesIsShownAsItIsAndDoesNothing()
    {
        await using var window = await chromium.OpenWindowAsync();
        var chat = await ChatPage.OpenAsync(window, site.Address);
        await chat.TapAsync(Interview.Guide);
        await chat.SeesAsync("I go by");
        var asked = new List<string>();
        chat.Page.Request += (_, request) => asked.Add(request.Url);

        foreach (var text in Texts)
        {
            await chat.TypeAsync(text);
            // The bubble of the person who wrote it.
            await Assertions.Expect(chat.Find(".webchat__bubble--from-user").Filter(new() { HasText = text })).ToHaveCountAsync(1);
        }
        await chat.TypeAsync("both");
        await chat.SeesAsync("Question");

        Assert.Null(await chat.Page.EvaluateAsync<string?>("document.body.dataset.hacked"));
        Assert.Equal(0, await chat.Bubbles.Locator("img, iframe, script, h1, a[href^=javascript]").CountAsync());
        Assert.DoesNotContain(asked, url => url.Contains("evil.example", StringComparison.Ordinal));
        Assert.Empty(chat.Breaches);
        await chat.KeepPictureAsync("hostile-text");
    }

    [BrowserFact]
    public async Task ANameWithADotIsNoLink()
    {
        await using var window = await chromium.OpenWindowAsync();
        var chat = await ChatPage.OpenAsync(window, site.Address);
        await chat.TapAsync("(2026)");
        await chat.SeesAsync("What do you want to build?");

        await chat.TypeAsync("what is ML.NET?");
        await chat.SeesAsync("ML.NET");
        await chat.TypeAsync("see www.evil.example and evil.example");
        await Assertions.Expect(chat.Find(".webchat__bubble--from-user").Filter(new() { HasText = "evil.example" })).ToHaveCountAsync(1);

        Assert.Equal(0, await chat.Bubbles.Locator("a[href*='ml.net' i], a[href*='evil' i]").CountAsync());
    }

    [BrowserFact]
    public async Task AWordWithoutEndDoesNotWidenThePage()
    {
        await using var window = await chromium.OpenWindowAsync(new() { Locale = "en-US", ViewportSize = new() { Width = 320, Height = 640 } });
        var chat = await ChatPage.OpenAsync(window, site.Address);
        await chat.SeesAsync("What brings you here?");

        await chat.TypeAsync(new string('W', 500));

        await chat.SeesAsync("WWWWWWWW");
        Assert.True(await chat.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page scrolls sideways.");
    }
}
