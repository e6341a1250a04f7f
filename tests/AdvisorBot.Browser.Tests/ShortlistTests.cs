using Microsoft.Playwright;

namespace AdvisorBot.Browser.Tests;

/// <summary>Where the conversation stands, beside the chat; and the link that opens its answers again.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ShortlistTests(Chromium chromium, AdvisorSite site)
{
    [BrowserFact]
    public async Task AnAnswerIsChangedInThePanelByKeyboardAndTheToolsMove()
    {
        await using var window = await chromium.OpenWindowAsync(new() { Locale = "en-US", ViewportSize = new() { Width = 1280, Height = 800 } });
        var chat = await ChatPage.OpenAsync(window, new(site.Address, "?guide=azure-machine-learning&answers=stage:prepare;skills:no-code"));
        await Assertions.Expect(chat.Find("#shortlist .leads")).ToContainTextAsync("Studio");
        Assert.DoesNotContain("guide=", chat.Page.Url, StringComparison.Ordinal);

        await chat.Find("#answer-skills > summary").FocusAsync();
        await chat.Page.Keyboard.PressAsync("Enter");
        await chat.Find("#answer-skills").GetByLabel("No code").FocusAsync();
        await chat.Page.Keyboard.PressAsync("Space");
        await chat.Find("#answer-skills").GetByLabel("Spark").FocusAsync();
        await chat.Page.Keyboard.PressAsync("Space");
        await chat.Find("#tool-databricks > summary").ClickAsync();
        await AxeCheck.RunAsync(chat.Page);
        await chat.KeepPictureAsync("shortlist-1280");
        await chat.Find("#answer-skills form button").FocusAsync();
        await chat.Page.Keyboard.PressAsync("Enter");

        await chat.SeesAsync("Changed. Team skills: Spark");
        await Assertions.Expect(chat.Find("#shortlist .leads").First).ToContainTextAsync("Databricks");
        await Assertions.Expect(chat.Find("#answer-skills > summary")).ToBeFocusedAsync();
        Assert.Empty(chat.Breaches);
    }

    [BrowserFact]
    public async Task OnAPhoneItIsAStripThatOpensAndALinkMakesACopyForSomebodyElse()
    {
        await using var window = await chromium.OpenWindowAsync(
            new() { Locale = "de-DE", ViewportSize = new() { Width = 360, Height = 740 }, ColorScheme = ColorScheme.Dark });
        var chat = await ChatPage.OpenAsync(window, site.Address);
        await chat.TapAsync("Ein fertiges Modell einsetzen");
        var strip = chat.Find("#shortlist > details > summary");
        await Assertions.Expect(strip).ToContainTextAsync("Auswahl");
        await Assertions.Expect(chat.Find("#shortlist .inside")).ToBeHiddenAsync();
        await strip.ClickAsync();
        await Assertions.Expect(chat.Find("#answer-work > summary")).ToContainTextAsync("Modelle");
        await AxeCheck.RunAsync(chat.Page);
        await chat.KeepPictureAsync("shortlist-360");
        await window.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await chat.Find("#save summary").ClickAsync();
        await chat.Find("#copy-link").ClickAsync();
        await Assertions.Expect(chat.Status).ToContainTextAsync("kopiert");
        var link = await chat.Page.EvaluateAsync<string>("navigator.clipboard.readText()");

        await using var elsewhere = await chromium.OpenWindowAsync(new() { Locale = "en-US", ViewportSize = new() { Width = 1280, Height = 800 } });
        var copy = await ChatPage.OpenAsync(elsewhere, new(link));
        await copy.SeesAsync("I go by");
        await Assertions.Expect(copy.Find("#answer-work > summary")).ToContainTextAsync("Run models");

        // Who has a conversation under way is asked first.
        await copy.Page.GotoAsync(new Uri(site.Address, "?guide=azure-machine-learning&answers=stage:both").ToString());
        await copy.Find("#confirm-link button[value=yes]").ClickAsync();
        await Assertions.Expect(copy.Find("#answer-stage > summary")).ToContainTextAsync("Both");
    }
}
