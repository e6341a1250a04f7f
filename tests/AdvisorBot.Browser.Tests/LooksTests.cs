using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace AdvisorBot.Browser.Tests;

/// <summary>Every screen, in the looks that people's systems ask for; each is checked for barriers and kept as a picture.</summary>
[Collection(BrowserCollection.Name)]
public sealed class LooksTests(Chromium chromium, AdvisorSite site)
{
    public static TheoryData<string, int, ColorScheme, ForcedColors> Looks => new()
    {
        { "1280-light", 1280, ColorScheme.Light, ForcedColors.None },
        { "1280-dark", 1280, ColorScheme.Dark, ForcedColors.None },
        { "1280-contrast", 1280, ColorScheme.Dark, ForcedColors.Active },
        { "900-light", 900, ColorScheme.Light, ForcedColors.None },
        { "900-dark", 900, ColorScheme.Dark, ForcedColors.None },
        { "360-light", 360, ColorScheme.Light, ForcedColors.None },
        { "360-dark", 360, ColorScheme.Dark, ForcedColors.None },
        { "320-light", 320, ColorScheme.Light, ForcedColors.None },
        { "320-dark", 320, ColorScheme.Dark, ForcedColors.None },
    };

    /// <summary>Until the transcript has scrolled to where it stays.</summary>
    const string AtRest = """
        () => new Promise(resolve => {
          const place = () => document.querySelector('.webchat__basic-transcript__scrollable')?.scrollTop;
          let last = place(), still = 0;
          const timer = setInterval(() => {
            still = place() === last ? still + 1 : 0;
            last = place();
            if (still === 4)
              resolve(clearInterval(timer));
          }, 50);
        })
        """;

    /// <summary>Words of a table's heads that go over two lines.</summary>
    const string BrokenWords = """
        [...document.querySelectorAll('[role=columnheader] .ac-textRun')].flatMap(({ firstChild }) => [...firstChild.data.matchAll(/\S+/g)].filter(({ 0: word, index }) => {
          const range = document.createRange();
          range.setStart(firstChild, index);
          range.setEnd(firstChild, index + word.length);
          return range.getClientRects().length > 1;
        }).map(([word]) => word))
        """;

    [BrowserTheory]
    [MemberData(nameof(Looks))]
    public async Task NoScreenHasABarrierOrScrollsSideways(string name, int width, ColorScheme scheme, ForcedColors contrast)
    {
        await using var window = await chromium.OpenWindowAsync(new()
        {
            Locale = "en-US",
            ViewportSize = new() { Width = width, Height = 800 },
            ColorScheme = scheme,
            ForcedColors = contrast,
            ReducedMotion = ReducedMotion.Reduce,
        });
        var chat = await ChatPage.OpenAsync(window, site.Address);
        await chat.SeesAsync("What brings you here?");
        await CheckAsync(chat, $"{name}-1-welcome");
        await Interview.BeginAsync(chat);
        await CheckAsync(chat, $"{name}-2-question");
        await Interview.FinishAsync(chat);
        await CheckAsync(chat, $"{name}-3-advice");
        foreach (var fold in await chat.Bubbles.Last.Locator("button[aria-controls]").AllAsync())
            await fold.PressAsync("Enter");
        await CheckAsync(chat, $"{name}-3-advice-open");
        await chat.TypeAsync(Interview.Compare);
        await chat.SeesAsync("side by side");
        // Though the keyboard was up at the folds.
        await Assertions.Expect(chat.Bubbles.GetByText("side by side").Last).ToBeInViewportAsync();
        Assert.Empty(await chat.Page.EvaluateAsync<string[]>(BrokenWords));
        await CheckAsync(chat, $"{name}-4-comparison");
        await chat.TypeAsync("help");
        await chat.SeesAsync("At any time");
        await CheckAsync(chat, $"{name}-5-help");
        await chat.Find("#save summary").ClickAsync();
        await CheckAsync(chat, $"{name}-6-save");
        await chat.Find("#start-over").ClickAsync();
        await CheckAsync(chat, $"{name}-7-start-over");
    }

    [BrowserFact]
    public async Task AGermanBrowserGetsAGermanPageAndBot()
    {
        await using var window = await chromium.OpenWindowAsync(new() { Locale = "de-DE" });
        var chat = await ChatPage.OpenAsync(window, site.Address);

        await chat.SeesAsync("Hallo!");
        Assert.Equal("de", await chat.Page.EvaluateAsync<string>("document.documentElement.lang"));
        await Assertions.Expect(chat.Find("#start-over")).ToHaveTextAsync("Neu beginnen");
        await Assertions.Expect(chat.SendBox).ToHaveAttributeAsync("placeholder", "Nachricht eingeben");
        await chat.TapAsync("Azure");
        await chat.SeesAsync("Leitfaden");
        // Told to screen readers; to everybody once it is some days old.
        await Assertions.Expect(chat.Find(".webchat__activity-status > div").Last).ToHaveTextAsync(new Regex(@"^Gesendet am \d+\. \w+ um \d\d?:\d\d$"));
        await CheckAsync(chat, "german");
    }

    /// <summary>German has the longest words, and a phone the least room for them.</summary>
    [BrowserTheory]
    [InlineData("de-DE", "Beides", "kein Code, 2 GB, einzeln über REST", "Was empfehlen Sie?", "Februar 2018")]
    [InlineData("es-ES", "Ambas", "sin código, 2 GB, uno a uno por REST", "¿qué me recomienda?", "febrero de 2018")]
    public async Task NothingIsCutOffOnAPhoneInAnyLanguage(string locale, string both, string needs, string end, string advice)
    {
        await using var window = await chromium.OpenWindowAsync(new() { Locale = locale, ViewportSize = new() { Width = 320, Height = 800 } });
        var chat = await ChatPage.OpenAsync(window, site.Address);
        await chat.TapAsync("(2018)");
        await chat.TapAsync(both);
        await chat.TypeAsync(needs);
        await chat.SeesAsync("2 GB");
        await chat.TypeAsync(end);
        await chat.SeesAsync(advice);
        await CheckAsync(chat, $"phone-{locale[..2]}");
    }

    /// <summary>A window of 1280 by 1024 at a zoom of 400 %, and a phone whose keyboard is open.</summary>
    [BrowserTheory]
    [InlineData(320, 256)]
    [InlineData(360, 300)]
    public async Task QuestionAndAnswersAreSeenOnALowScreen(int width, int height)
    {
        await using var window = await chromium.OpenWindowAsync(new() { Locale = "en-US", ViewportSize = new() { Width = width, Height = height } });
        var chat = await ChatPage.OpenAsync(window, site.Address);
        await chat.Buttons.First.WaitForAsync();
        // Wherever the page was scrolled to.
        await chat.Page.EvaluateAsync("scrollTo(0, 0)");
        await chat.TapAsync("(2018)");
        await chat.SeesAsync("What do you need a tool for?");

        await Assertions.Expect(chat.Bubbles.Last).ToBeInViewportAsync();
        await Assertions.Expect(chat.Buttons.First).ToBeInViewportAsync();
        await Assertions.Expect(chat.SendBox).ToBeInViewportAsync();
        var transcript = await chat.Find(".webchat__basic-transcript").EvaluateAsync<int>("one => one.clientHeight");
        Assert.True(transcript >= 90, $"Only {transcript} px are left for what was said.");
        await CheckAsync(chat, $"low-{width}");
    }

    [BrowserFact]
    public async Task AnswersStandBelowTheirQuestionAlsoWhereItsMessageIsLong()
    {
        await using var window = await chromium.OpenWindowAsync(new() { Locale = "en-US", ViewportSize = new() { Width = 320, Height = 640 } });
        var chat = await ChatPage.OpenAsync(window, site.Address);
        await Interview.BeginAsync(chat);
        var question = chat.Bubbles.GetByText("Who should run the servers?");
        await Assertions.Expect(question).Not.ToBeInViewportAsync();

        Assert.Equal("\"Who should run the servers?\"", await AboveAnswersAsync(chat));
        // All its lines with the same margin.
        Assert.Equal(
            "block", await chat.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.webchat__suggested-actions'), '::before').display"));

        await question.ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(question).ToBeInViewportAsync();
        await chat.Page.WaitForFunctionAsync("() => getComputedStyle(document.querySelector('.webchat__suggested-actions'), '::before').content === 'none'");
    }

    static async Task<string> AboveAnswersAsync(ChatPage chat)
    {
        var content = await chat.Page.WaitForFunctionAsync(
            "() => { const { content } = getComputedStyle(document.querySelector('.webchat__suggested-actions'), '::before'); return content !== 'none' && content.split(' / ')[0]; }");
        return await content.JsonValueAsync<string>();
    }

    static async Task CheckAsync(ChatPage chat, string name)
    {
        await chat.Page.EvaluateAsync(AtRest);
        await chat.KeepPictureAsync(name);
        await AxeCheck.RunAsync(chat.Page);
        Assert.True(await chat.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page scrolls sideways.");
        Assert.Empty(
            await chat.Page.EvaluateAsync<string[]>(
                "[...document.querySelectorAll('header button, header summary, #chat .ac-pushButton, .webchat__suggested-actions button')].filter(button => button.getBoundingClientRect().right > innerWidth).map(button => button.textContent)"));
    }
}
