using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace AdvisorBot.Browser.Tests;

/// <summary>What must be seen besides the words: that there is more, what is pointed at, what has the focus.</summary>
[Collection(BrowserCollection.Name)]
public sealed class SightTests(Chromium chromium, AdvisorSite site)
{
    /// <summary>The colours that the person has chosen for what is picked out, behind words and of them.</summary>
    const string PersonsColours = """
        () => {
          const probe = document.body.appendChild(document.createElement('i'));
          probe.style.cssText = 'forced-color-adjust: none; background: Highlight; color: HighlightText';
          const { backgroundColor, color } = getComputedStyle(probe);
          probe.remove();
          return [backgroundColor, color];
        }
        """;

    [BrowserFact]
    public async Task MoreAnswersThanThereIsRoomForFadeOutUntilTheirEndIsReached()
    {
        await using var window = await chromium.OpenWindowAsync(
            new() { Locale = "en-US", ViewportSize = new() { Width = 360, Height = 800 }, ReducedMotion = ReducedMotion.Reduce });
        var chat = await ChatPage.OpenAsync(window, site.Address);
        var answers = chat.Find(".webchat__suggested-actions__stack");
        await Assertions.Expect(answers).ToHaveCSSAsync("mask-image", new Regex("gradient"));

        await answers.EvaluateAsync("one => one.scrollTo(0, one.scrollHeight)");
        await Assertions.Expect(answers).ToHaveCSSAsync("mask-image", "none");

        await chat.TapAsync("(2018)");
        await chat.SeesAsync("What do you need a tool for?");
        await Assertions.Expect(answers).ToHaveCSSAsync("mask-image", "none");
        await chat.Find("#shortlist > details > summary").ClickAsync();
        await Assertions.Expect(chat.Find("#shortlist .inside")).ToHaveCSSAsync("mask-image", new Regex("gradient"));
    }

    /// <summary>There, colours of our own are not painted, and neither are shadows.</summary>
    [BrowserFact]
    public async Task InForcedColoursItIsSeenWhatIsPointedAtAndWhatHasTheFocus()
    {
        await using var window = await chromium.OpenWindowAsync(new() { Locale = "en-US", ForcedColors = ForcedColors.Active, ColorScheme = ColorScheme.Dark });
        var chat = await ChatPage.OpenAsync(window, new(site.Address, "?guide=azure-machine-learning&answers=stage:both;skills:no-code"));
        await chat.SeesAsync("I go by");
        await chat.SendBox.FocusAsync();
        await Assertions.Expect(chat.Find(".webchat__send-box__main")).ToHaveCSSAsync("outline-style", "solid");

        var colours = await chat.Page.EvaluateAsync<string[]>(PersonsColours);
        foreach (var place in new[] { chat.Find("#answer-skills > summary"), chat.Buttons.First })
        {
            await place.HoverAsync();
            await Assertions.Expect(place).ToHaveCSSAsync("background-color", colours[0]);
            foreach (var part in new[] { place, place.Locator("*").Last })
                await Assertions.Expect(part).ToHaveCSSAsync("color", colours[1]);
            await Assertions.Expect(place.Locator("*").Last).ToHaveCSSAsync("background-color", "rgba(0, 0, 0, 0)");
        }
    }
}
