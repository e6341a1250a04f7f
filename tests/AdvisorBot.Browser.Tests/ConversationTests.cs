using Microsoft.Playwright;

namespace AdvisorBot.Browser.Tests;

public sealed class ConversationTests(Chromium chromium, AdvisorSite site) : IClassFixture<Chromium>, IClassFixture<AdvisorSite>
{
    [BrowserFact]
    public async Task AConversationByTapsAndWordsEndsWithARecommendationAndItsReasons()
    {
        await using var window = await chromium.OpenWindowAsync();
        var chat = await ChatPage.OpenAsync(window, site.Address);

        await chat.SeesAsync("Which guide shall I use?");
        await chat.TapAsync("Azure (2018)");
        await chat.SeesAsync("What do you need a tool for?");
        await chat.TapAsync("Both");
        await chat.SeesAsync("What does your team know?");
        await chat.TypeAsync("Python and R");
        await chat.SeesAsync("work without a connection?");
        await chat.TapAsync("Always online");
        await chat.SeesAsync("How much data");
        await chat.TypeAsync("5 TB");
        await chat.SeesAsync("That rules out");
        await chat.SeesAsync("How will the predictions be made?");
        await chat.TapAsync("Scheduled batches");
        await chat.TypeAsync("recommend now");

        await chat.SeesAsync("Preparing data and building models: Azure Databricks");
        await chat.SeesAsync("Deploying models and using their predictions: Azure Databricks batch scoring");
        await chat.SeesAsync("Batches run on a schedule");
        await chat.SeesAsync("12 February 2018");
        await chat.KeepPictureAsync("recommendation");
    }

    [BrowserFact]
    public async Task AReloadFindsTheConversationWhereItWas()
    {
        await using var window = await chromium.OpenWindowAsync();
        var chat = await ChatPage.OpenAsync(window, site.Address);
        await chat.SeesAsync("Which guide shall I use?");
        await chat.TapAsync("Azure (2018)");
        await chat.SeesAsync("What do you need a tool for?");

        await chat.Page.ReloadAsync();

        await chat.SeesAsync("What do you need a tool for?");
        await Assertions.Expect(chat.Bubbles.Filter(new() { HasText = "Which guide shall I use?" })).ToHaveCountAsync(1);
        await chat.TapAsync("Both");
        await chat.SeesAsync("What does your team know?");
    }

    [BrowserFact]
    public async Task ARestartOfTheServiceLosesNothing()
    {
        await using var window = await chromium.OpenWindowAsync();
        var chat = await ChatPage.OpenAsync(window, site.Address);
        await chat.SeesAsync("Which guide shall I use?");
        await chat.TapAsync("Azure (2018)");
        await chat.SeesAsync("What do you need a tool for?");

        await site.KillAsync();
        await site.StartAsync();
        await chat.Page.ReloadAsync();

        await chat.SeesAsync("What do you need a tool for?");
        await chat.TypeAsync("both");
        await chat.SeesAsync("What does your team know?");
    }
}
