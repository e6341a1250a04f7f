using System.Net.Http.Json;
using Microsoft.Playwright;

namespace AdvisorBot.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed class EmbeddingTests(Chromium chromium, EmbeddingTests.Sites sites) : IClassFixture<EmbeddingTests.Sites>
{
    /// <summary>The service, and the page that may embed it.</summary>
    public sealed class Sites : IAsyncLifetime
    {
        internal const string Secret = "a-secret-of-the-intranets-server-only";

        internal AdvisorSite Advisor { get; } = new();

        internal IntranetPage Intranet { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Intranet = await IntranetPage.StartAsync();
            Advisor.Set("DirectLine__AllowedOrigins__0", Intranet.Origin);
            Advisor.Set("DirectLine__Secrets__0", Secret);
            await Advisor.InitializeAsync();
            Intranet.Embed(Advisor.Address);
        }

        public async Task DisposeAsync()
        {
            await Advisor.DisposeAsync();
            await Intranet.DisposeAsync();
        }
    }

    [BrowserFact]
    public async Task TheButtonOpensAChatThatEscapeClosesAndThePageGetsItsFocusBack()
    {
        await using var window = await chromium.OpenWindowAsync();
        var (page, chat) = await OpenAsync(window);
        var open = page.GetByRole(AriaRole.Button, new() { Name = "Which tool fits?" });
        // The page paints every button gold and frames every div.
        Assert.Equal("none", await page.Locator("advisor-bot").EvaluateAsync<string>("host => getComputedStyle(host).borderStyle"));
        Assert.Equal("rgb(11, 90, 143)", await open.EvaluateAsync<string>("button => getComputedStyle(button).backgroundColor"));
        await open.ClickAsync();
        await chat.SeesAsync("What brings you here?");
        await chat.KeepPictureAsync("embedded");
        await AxeCheck.RunAsync(page);
        await Interview.HoldAsync(chat);

        await chat.SendBox.PressAsync("Escape");

        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        await Assertions.Expect(open).ToBeFocusedAsync();
        await open.PressAsync("Enter");
        await chat.SeesAsync(Interview.Advice);
        Assert.Empty(chat.Breaches);
    }

    [BrowserFact]
    public async Task AConversationBeginsWithWhatThePageKnowsAndThePageHearsOfTheAdvice()
    {
        await using var window = await chromium.OpenWindowAsync(new() { Locale = "en-US", ColorScheme = ColorScheme.Dark });
        var (page, chat) = await OpenAsync(
            window, "data-guide=\"azure-machine-learning\" data-answers=\"stage:prepare;skills:no-code\" data-preview=\"Choosing a platform?\"");
        await page.EvaluateAsync("document.addEventListener('advisorbot:advice', event => { window.advice = event.detail; })");
        await Assertions.Expect(page.GetByText("Choosing a platform?")).ToBeVisibleAsync();
        await chat.KeepPictureAsync("embedded-preview");
        await AxeCheck.RunAsync(page);

        await page.GetByRole(AriaRole.Button, new() { Name = "Which tool fits?" }).ClickAsync();
        await chat.SeesAsync("Team skills: No code");
        await Assertions.Expect(page.GetByText("Choosing a platform?")).ToBeHiddenAsync();
        await chat.TypeAsync("recommend now");
        await chat.SeesAsync("By the guide of February 2018");

        foreach (var fold in await chat.Bubbles.Last.Locator("button[aria-controls]").AllAsync())
            await fold.PressAsync("Enter");
        await chat.KeepPictureAsync("embedded-dark");
        await AxeCheck.RunAsync(page);
        await page.WaitForFunctionAsync(
            "() => window.advice?.guide === 'azure-machine-learning' && window.advice.tools.some(tool => /studio/i.test(tool.name))");
    }

    [BrowserTheory]
    [InlineData("html { font-size: 62.5% }")]
    [InlineData("body > * { filter: blur(3px); opacity: .2; transform: scale(.5) translateX(300px) }")]
    [InlineData("* { all: revert; width: 1px }")]
    public async Task NoStyleOfThePageReachesTheChat(string style)
    {
        await using var window = await chromium.OpenWindowAsync();
        var (page, chat) = await OpenAsync(window);
        var open = page.GetByRole(AriaRole.Button, new() { Name = "Which tool fits?" });
        var before = await PlaceAsync(open);

        await page.AddStyleTagAsync(new() { Content = style });

        Assert.Equal(before, await PlaceAsync(open));
        await open.ClickAsync();
        await chat.SeesAsync("What brings you here?");
        var panel = await PlaceAsync(page.GetByRole(AriaRole.Dialog));
        Assert.Equal(416, panel.Width);
        Assert.Equal(page.ViewportSize!.Width - 16, panel.Right);
    }

    [BrowserFact]
    public async Task ThePageBesideTheOpenPanelCanStillBeUsed()
    {
        await using var window = await chromium.OpenWindowAsync();
        var (page, chat) = await OpenAsync(window);
        await page.EvaluateAsync("document.body.prepend(Object.assign(document.createElement('button'), { id: 'own', textContent: 'Own' }))");
        await page.EvaluateAsync("AdvisorBot.open()");
        await chat.SeesAsync("What brings you here?");

        await page.Locator("#own").FocusAsync();

        await Assertions.Expect(page.Locator("#own")).ToBeFocusedAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await page.EvaluateAsync("AdvisorBot.close()");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task WhetherTheChatWasOpenIsRememberedOnTheNextPage()
    {
        await using var window = await chromium.OpenWindowAsync();
        var (page, chat) = await OpenAsync(window);
        await page.GetByRole(AriaRole.Button, new() { Name = "Which tool fits?" }).ClickAsync();
        await chat.SeesAsync("What brings you here?");

        await page.ReloadAsync();

        await chat.SeesAsync("What brings you here?");
        await page.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Which tool fits?" })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task APageMayShowTheChatOpen()
    {
        await using var window = await chromium.OpenWindowAsync();
        var (page, chat) = await OpenAsync(window, "data-open=\"true\"");

        await chat.SeesAsync("What brings you here?");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        // Whoever closes it does not want it on the next page.
        await page.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Which tool fits?" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task APageThatIsNotAllowedShowsNoChat()
    {
        await using var stranger = await IntranetPage.StartAsync();
        stranger.Embed(sites.Advisor.Address);
        await using var window = await chromium.OpenWindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(stranger.Address.ToString());

        var refused = page.WaitForConsoleMessageAsync(new() { Predicate = message => message.Text.Contains("frame-ancestors", StringComparison.Ordinal) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Which tool fits?" }).ClickAsync();

        await refused;
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("cannot be shown within this page");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "window of its own" }))
            .ToHaveAttributeAsync("href", sites.Advisor.Address.ToString());
    }

    /// <summary>Web Chat on a page of somebody's own, without a line of ours.</summary>
    [BrowserTheory]
    [InlineData("de-DE", "Hallo!")]
    [InlineData("en-US", "Hello!")]
    public async Task APlainWebChatPageIsAnsweredInTheLanguageItNames(string browser, string greeting)
    {
        using var http = new HttpClient();
        using var asked = new HttpRequestMessage(
            HttpMethod.Post, new Uri(sites.Advisor.Address, "v3/directline/tokens/generate"))
        { Headers = { Authorization = new("Bearer", Sites.Secret) } };
        using var granted = await http.SendAsync(asked);
        var token = (await granted.Content.ReadFromJsonAsync<System.Text.Json.Nodes.JsonObject>())!["token"]!.ToString();
        await using var window = await chromium.OpenWindowAsync(new() { Locale = browser });
        await window.RouteAsync(
            "**/webchat.js",
            route =>
                route.FulfillAsync(
                    new() { Path = Directory.GetFiles(Path.Combine(Repository.Root, "src", "AdvisorBot", "wwwroot", "lib"), "webchat-*.js")[0] }));
        var chat = await ChatPage.OpenAsync(window, sites.Intranet.Address);
        await chat.Page.AddScriptTagAsync(new() { Url = "/webchat.js" });

        await chat.Page.EvaluateAsync("""
            ([domain, token]) => {
              document.body.innerHTML = '<main id="chat" style="height: 90vh"></main>';
              WebChat.renderWebChat({ directLine: WebChat.createDirectLine({ domain, token }), locale: 'de-DE' }, document.getElementById('chat'));
            }
            """, new[] { new Uri(sites.Advisor.Address, "v3/directline").ToString(), token });

        await chat.SeesAsync(greeting);
        await chat.TypeAsync("(2018)");
        await chat.SeesAsync("Ich richte mich nach");
    }

    static async Task<(float Width, float Right)> PlaceAsync(ILocator element)
    {
        var box = await element.BoundingBoxAsync() ?? throw new InvalidOperationException("It is not shown.");
        return (box.Width, box.X + box.Width);
    }

    async Task<(IPage Page, ChatPage Chat)> OpenAsync(IBrowserContext window, string attributes = "")
    {
        sites.Intranet.With(attributes);
        var page = await window.NewPageAsync();
        var chat = new ChatPage(page, page.FrameLocator("iframe"));
        await page.GotoAsync(sites.Intranet.Address.ToString());
        return (page, chat);
    }
}
