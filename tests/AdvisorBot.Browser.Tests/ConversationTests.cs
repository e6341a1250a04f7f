using Microsoft.Playwright;

namespace AdvisorBot.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed class ConversationTests(Chromium chromium, AdvisorSite site)
{
    [BrowserFact]
    public async Task AConversationByMouseAndWordsEndsWithARecommendationAndItsReasons()
    {
        await using var window = await chromium.OpenWindowAsync();
        var chat = await ChatPage.OpenAsync(window, site.Address);
        await chat.SeesAsync("What brings you here?");
        await chat.KeepPictureAsync("welcome");

        await chat.TapAsync(Interview.Guide);
        await chat.TapAsync("Both");
        await chat.KeepPictureAsync("question");
        await chat.TypeAsync(Interview.Needs);
        await chat.SeesAsync("This is what I took from that");
        await Interview.FinishAsync(chat);

        var picture = chat.Bubbles.Last.Locator("img[alt*='dropped out']");
        await Assertions.Expect(picture).ToBeHiddenAsync();
        await chat.KeepPictureAsync("recommendation");
        await chat.ClickAsync(chat.Bubbles.Last.GetByRole(AriaRole.Button, new() { Name = "What your answers did to the field" }));
        await Assertions.Expect(picture).ToBeVisibleAsync();
        Assert.True(await picture.EvaluateAsync<bool>("image => image.complete && image.naturalWidth > 100"), "The picture is not drawn.");
        await picture.ScrollIntoViewIfNeededAsync();
        await chat.KeepPictureAsync("recommendation-picture");
        await chat.TypeAsync(Interview.Compare);
        await chat.SeesAsync("side by side");
        await Assertions.Expect(chat.Bubbles.Last.Locator("table, [role=table]")).ToBeVisibleAsync();
        await chat.KeepPictureAsync("comparison");
        Assert.Empty(chat.Breaches);
    }

    /// <summary>Long advice: two stages, and what comes first for either is gone.</summary>
    [BrowserFact]
    public async Task AdviceOnTwoRetiredToolsIsNoLongerThanTheTranscriptIsHigh()
    {
        await using var window = await chromium.OpenWindowAsync(new() { Locale = "en-US", ViewportSize = new() { Width = 1280, Height = 800 } });
        var chat = await ChatPage.OpenAsync(
            window, new(site.Address, "?guide=azure-machine-learning&answers=stage:both;skills:no-code;scoring:single;model-origin:studio"));
        await chat.SeesAsync("This is what I took from that");
        await chat.TypeAsync("recommend now");
        await chat.SeesAsync("What would change it");

        var advice = chat.Bubbles.Filter(new() { HasText = "By the guide of February 2018" });
        var height = await advice.EvaluateAsync<double>("one => one.getBoundingClientRect().height");
        Assert.InRange(height, 100, await chat.Find(".webchat__basic-transcript").EvaluateAsync<double>("one => one.clientHeight"));
        // The verdict and its reasons are lists of their own, and everything else of it is folded.
        await Assertions.Expect(advice.Locator("ul")).ToHaveCountAsync(2);
        await Assertions.Expect(chat.Bubbles.Last.GetByRole(AriaRole.Button)).ToHaveCountAsync(6);
        await chat.KeepPictureAsync("two-retired");
    }

    [BrowserFact]
    public async Task AConversationIsHeldByKeyboardAlone()
    {
        await using var window = await chromium.OpenWindowAsync();
        var chat = await ChatPage.OpenAsync(window, site.Address);

        await chat.ReachAsync(Interview.Guide);
        await chat.ReachAsync("Both");
        // Letters typed while this reply arrives have been seen to get lost.
        await chat.SeesAsync("How will the predictions be made?");
        await chat.SendBox.FocusAsync();
        await chat.Page.Keyboard.TypeAsync(Interview.Needs);
        await chat.Page.Keyboard.PressAsync("Enter");
        await chat.SeesAsync("This is what I took from that");
        await chat.SendBox.FocusAsync();
        await chat.Page.Keyboard.TypeAsync("recommend now");
        await chat.Page.Keyboard.PressAsync("Enter");
        await chat.SeesAsync(Interview.Advice);
        await chat.ReachAsync("Why?");

        await chat.SeesAsync("comes first");
    }

    [BrowserFact]
    public async Task AConversationIsHeldByTypingAlone()
    {
        await using var window = await chromium.OpenWindowAsync();
        var chat = await ChatPage.OpenAsync(window, site.Address);
        await chat.SeesAsync("What brings you here?");

        await chat.TypeAsync("7");
        await chat.SeesAsync("I go by");
        await chat.TypeAsync("both");
        await chat.TypeAsync(Interview.Needs);
        await chat.SeesAsync("This is what I took from that");
        await Interview.FinishAsync(chat);
    }

    [BrowserFact]
    public async Task AReloadFindsTheConversationWhereItWas()
    {
        await using var window = await chromium.OpenWindowAsync();
        var chat = await ChatPage.OpenAsync(window, site.Address);
        await Interview.BeginAsync(chat);
        var said = await chat.Bubbles.CountAsync();

        await chat.Page.ReloadAsync();

        await chat.SeesAsync("2 GB");
        await Assertions.Expect(chat.Bubbles).ToHaveCountAsync(said);
        await Interview.FinishAsync(chat);
    }

    [BrowserFact]
    public async Task WhatIsTickedIsSentByEitherButtonAndStandsInTheTranscript()
    {
        await using var window = await chromium.OpenWindowAsync();
        var chat = await ChatPage.OpenAsync(window, site.Address);
        await ReachTheSkillsAsync(chat);

        await chat.ClickAsync(chat.Page.GetByLabel("Apache Spark"));
        await chat.ClickAsync(chat.Page.GetByLabel("Docker containers"));
        var box = await chat.Page.GetByLabel("Docker containers").BoundingBoxAsync();
        Assert.True(box is { Width: >= 24, Height: >= 24 }, $"A box of {box?.Width} by {box?.Height} is hard to hit.");
        // The arrow of the box to type in, which is empty.
        await chat.SendBox.PressAsync("Enter");

        await chat.SeesAsync("Team skills: Spark and Docker");
        Assert.Contains("Apache Spark, Docker containers", (await SaveAsync(chat, "whole conversation")).Text, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task TheFocusLeavesACardThatWasSent()
    {
        await using var window = await chromium.OpenWindowAsync();
        var chat = await ChatPage.OpenAsync(window, site.Address);
        await ReachTheSkillsAsync(chat);

        await chat.ClickAsync(chat.Page.GetByLabel("Apache Spark"));
        await chat.Find(".ac-pushButton").Last.PressAsync("Enter");

        await chat.SeesAsync("Team skills: Spark");
        await Assertions.Expect(chat.SendBox).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task AFoldSaysWhetherItIsOpen()
    {
        await using var window = await chromium.OpenWindowAsync();
        var chat = await ChatPage.OpenAsync(window, site.Address);
        await Interview.HoldAsync(chat);
        var fold = chat.Page.GetByRole(AriaRole.Button, new() { Name = "Sources", Exact = true });
        await Assertions.Expect(fold).ToHaveAttributeAsync("aria-expanded", "false");

        // The click itself would scroll, and the transcript back to its end.
        await fold.ScrollIntoViewIfNeededAsync();
        await chat.ClickAsync(fold);

        await Assertions.Expect(fold).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(fold).Not.ToHaveAttributeAsync("aria-pressed", "false");
        var twice = await chat.Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('[id]')].map(one => one.id).filter((id, index, all) => all.indexOf(id) !== index)");
        Assert.Empty(twice);
        await fold.PressAsync("Enter");
        await Assertions.Expect(fold).ToHaveAttributeAsync("aria-expanded", "false");
        Assert.Empty(chat.Breaches);
    }

    [BrowserFact]
    public async Task ADoubleTapAnswersOnce()
    {
        await using var window = await chromium.OpenWindowAsync();
        var chat = await ChatPage.OpenAsync(window, site.Address);
        await chat.SeesAsync("What brings you here?");

        await chat.Buttons.Filter(new() { HasText = Interview.Guide }).DblClickAsync();

        await chat.SeesAsync("What do you need a tool for?");
        await chat.TypeAsync("both");
        await chat.SeesAsync("How will the predictions be made?");
        await Assertions.Expect(chat.Find(".webchat__bubble--from-user")).ToHaveCountAsync(2);
    }

    [BrowserFact]
    public async Task APersonMayWriteAtOnceAndTheFirstAnswersAreOneStepAway()
    {
        await using var window = await chromium.OpenWindowAsync();
        var chat = await ChatPage.OpenAsync(window, site.Address);
        await chat.SeesAsync("What brings you here?");

        await Assertions.Expect(chat.SendBox).ToBeFocusedAsync();
        await chat.Page.Keyboard.PressAsync("Shift+Tab");

        Assert.True(await chat.Page.EvaluateAsync<bool>("document.activeElement.matches('.webchat__suggested-action')"));
    }

    static async Task ReachTheSkillsAsync(ChatPage chat)
    {
        await chat.TapAsync(Interview.Guide);
        await chat.SeesAsync("What do you need a tool for?");
        await SayAsync(chat, "prepare");
        for (var question = 0; question < 15 && await chat.Bubbles.Filter(new() { HasText = "What does your team know?" }).CountAsync() == 0; question++)
            await SayAsync(chat, "not sure");
        await Assertions.Expect(chat.Find(".ac-input").Last).ToBeVisibleAsync();
    }

    // Until the reply is there: whoever types on before it answers a question that was not read yet.
    static async Task SayAsync(ChatPage chat, string text)
    {
        var said = await chat.Bubbles.CountAsync();
        await chat.TypeAsync(text);
        await Assertions.Expect(chat.Bubbles.Nth(said + 1)).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task TwoTabsShareOneConversation()
    {
        await using var window = await chromium.OpenWindowAsync();
        var one = await ChatPage.OpenAsync(window, site.Address);
        await one.SeesAsync("What brings you here?");
        var other = await ChatPage.OpenAsync(window, site.Address);
        await other.SeesAsync("What brings you here?");

        await one.TapAsync(Interview.Guide);
        await other.SeesAsync("I go by");
        await other.TapAsync("Both");

        await one.SeesAsync("Both");
        await Assertions.Expect(one.Bubbles).ToHaveCountAsync(await other.Bubbles.CountAsync());
    }

    [BrowserFact]
    public async Task StartingOverAsksFirstAndThenBeginsAnEmptyConversation()
    {
        await using var window = await chromium.OpenWindowAsync();
        var chat = await ChatPage.OpenAsync(window, site.Address);
        await Interview.BeginAsync(chat);

        await chat.Find("#start-over").ClickAsync();
        await chat.KeepPictureAsync("start-over");
        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "No, carry on" }).ClickAsync();
        await chat.SeesAsync("2 GB");
        await chat.Find("#start-over").ClickAsync();
        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Yes, start over" }).ClickAsync();

        await Assertions.Expect(chat.Bubbles).ToHaveCountAsync(1);
        await chat.SeesAsync("What brings you here?");
        await chat.Page.ReloadAsync();
        await Assertions.Expect(chat.Bubbles).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task TheBotsButtonToStartOverDoesWhatTheOneAboveDoes()
    {
        await using var window = await chromium.OpenWindowAsync();
        var chat = await ChatPage.OpenAsync(window, site.Address);
        await Interview.HoldAsync(chat);
        var said = await chat.Bubbles.CountAsync();

        await chat.TapAsync("Start over");
        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "No, carry on" }).ClickAsync();
        await Assertions.Expect(chat.Bubbles).ToHaveCountAsync(said);
        await chat.TypeAsync("start over");
        await chat.SeesAsync("Shall I forget your");
        await chat.TapAsync("Yes, start over");

        await Assertions.Expect(chat.Bubbles).ToHaveCountAsync(1);
        await chat.SeesAsync("What brings you here?");
        Assert.Empty(chat.Breaches);
    }

    [BrowserFact]
    public async Task ACardThatIsSentWithNothingTickedSaysWhatToDo()
    {
        await using var window = await chromium.OpenWindowAsync();
        var chat = await ChatPage.OpenAsync(window, site.Address);
        await ReachTheSkillsAsync(chat);

        await chat.ClickAsync(chat.Find(".ac-pushButton").Last);

        await chat.SeesAsync("Nothing is ticked yet");
        await Assertions.Expect(chat.Find(".ac-choiceSetInput-multiSelect").Last).ToBeVisibleAsync();
        // The card comes again below the first one, some time after the words above it.
        await Assertions.Expect(chat.Page.GetByLabel("Apache Spark")).ToHaveCountAsync(2);
        // By the keyboard: what comes below may still move the box away from under a pointer.
        await chat.Page.GetByLabel("Apache Spark").Last.PressAsync("Space");
        await chat.ClickAsync(chat.Find(".ac-pushButton").Last);
        await chat.SeesAsync("Team skills: Spark");
    }

    [BrowserFact]
    public async Task TheConversationAndTheDecisionAreSavedAsFiles()
    {
        await using var window = await chromium.OpenWindowAsync();
        var chat = await ChatPage.OpenAsync(window, site.Address);
        await chat.SeesAsync("What brings you here?");
        await chat.Find("#save summary").ClickAsync();
        await chat.Page.GetByRole(AriaRole.Link, new() { Name = "Word" }).ClickAsync();
        await Assertions.Expect(chat.Status).ToContainTextAsync("nothing to save yet");
        await Interview.HoldAsync(chat);

        await chat.Page.EvaluateAsync("window.print = () => { window.printed = document.getElementById('print').innerHTML; }");
        await chat.Find("#save summary").ClickAsync();
        await chat.Find("#print-record").ClickAsync();
        await chat.Page.WaitForFunctionAsync("() => window.printed?.includes('<h2>Options considered</h2>')");

        var word = await SaveAsync(chat, "Word");
        var text = await SaveAsync(chat, "(text)");
        var transcript = await SaveAsync(chat, "whole conversation");

        Assert.Matches(@"^decision-azure-machine-learning-\d{4}-\d\d-\d\d\.docx$", word.Name);
        Assert.Equal([(byte)'P', (byte)'K'], word.Content[..2]);
        Assert.StartsWith("# Decision record", text.Text, StringComparison.Ordinal);
        Assert.Contains(Interview.Advice, text.Text, StringComparison.Ordinal);
        Assert.Contains(Interview.Needs, transcript.Text, StringComparison.Ordinal);
        // The advice is a card, and so is what came before it.
        Assert.Contains("What is ruled out, and why", transcript.Text, StringComparison.Ordinal);
        // What a message and the card beside it both say stands there once.
        Assert.Equal(2, transcript.Text.Split("This is what I took from that").Length);
    }

    [BrowserFact]
    public async Task TheBotsOwnButtonSavesTheRecord()
    {
        await using var window = await chromium.OpenWindowAsync();
        var chat = await ChatPage.OpenAsync(window, site.Address);
        await Interview.HoldAsync(chat);
        await chat.TapAsync("Decision record");


        var download = await chat.Page.RunAndWaitForDownloadAsync(() => chat.ClickAsync(chat.Bubbles.GetByText("Save as a text file")));

        Assert.Matches(@"^decision-azure-machine-learning-\d{4}-\d\d-\d\d\.md$", download.SuggestedFilename);
    }

    static async Task<(string Name, byte[] Content, string Text)> SaveAsync(ChatPage chat, string what)
    {
        await chat.Find("#save summary").ClickAsync();
        var download = await chat.Page.RunAndWaitForDownloadAsync(() => chat.Page.GetByRole(AriaRole.Link, new() { Name = what }).ClickAsync());
        var content = await File.ReadAllBytesAsync(await download.PathAsync());
        return (download.SuggestedFilename, content, System.Text.Encoding.UTF8.GetString(content));
    }
}
