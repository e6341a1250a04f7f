using Microsoft.Playwright;

namespace AdvisorBot.Browser.Tests;

/// <summary>What a person sees and can do before Web Chat is there.</summary>
[Collection(BrowserCollection.Name)]
public sealed class FirstWordsTests(Chromium chromium, AdvisorSite site)
{
    [BrowserFact]
    public async Task AnAnswerTappedBeforeAnyScriptIsThereIsSentWhenTheChatIs()
    {
        await using var window = await chromium.OpenWindowAsync(new() { Locale = "de-DE" });
        var scripts = new TaskCompletionSource();
        await window.RouteAsync("**/*.js", async route =>
        {
            await scripts.Task;
            await route.ContinueAsync();
        });
        var chat = new ChatPage(await window.NewPageAsync());
        await chat.Page.GotoAsync(site.Address.ToString(), new() { WaitUntil = WaitUntilState.Commit });

        await Assertions.Expect(chat.Find("#first")).ToContainTextAsync("Hallo!");
        await chat.Find("#first").GetByText("(2018)").Last.ClickAsync();
        await Assertions.Expect(chat.Find("#first").GetByRole(AriaRole.Radio, new() { Name = "(2018)" })).ToBeCheckedAsync();
        await chat.KeepPictureAsync("first-words");
        scripts.SetResult();

        await chat.SeesAsync("Ich richte mich nach");
        await Assertions.Expect(chat.Find("#first")).ToHaveCountAsync(0);
        await Assertions.Expect(chat.Find(".webchat__bubble--from-user")).ToHaveCountAsync(1);
    }

    /// <summary>Web Chat keeps the processor for a second or more; who waits for it would wait for the first words as well.</summary>
    [BrowserFact]
    public async Task TheFirstWordsArePaintedBeforeWebChatIsRun()
    {
        await using var window = await chromium.OpenWindowAsync(new() { Locale = "en-US" });
        var chat = new ChatPage(await window.NewPageAsync());
        await chat.Page.AddInitScriptAsync("""
            let chat;
            Object.defineProperty(window, 'WebChat', { get: () => chat, set: value => { chat = value; window.chatRun ??= performance.now(); } });
            """);
        await chat.Page.GotoAsync(site.Address.ToString());
        await chat.SeesAsync("What brings you here?");

        var (painted, run) = (
            await chat.Page.EvaluateAsync<double>("performance.getEntriesByName('first-contentful-paint')[0].startTime"),
            await chat.Page.EvaluateAsync<double>("window.chatRun"));

        Assert.InRange(painted, double.Epsilon, run);
    }

    [BrowserFact]
    public async Task WhoComesBackFindsTheConversationAndNoGreetingOverIt()
    {
        await using var window = await chromium.OpenWindowAsync();
        var chat = await ChatPage.OpenAsync(window, site.Address);
        await chat.TapAsync(Interview.Guide);
        await chat.SeesAsync("I go by");

        var html = await (await chat.Page.ReloadAsync())!.TextAsync();

        Assert.DoesNotContain("id=\"first\"", html, StringComparison.Ordinal);
        await chat.SeesAsync("I go by");
    }
}
