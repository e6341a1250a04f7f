using Microsoft.Playwright;

namespace AdvisorBot.Browser.Tests;

/// <summary>Where the keyboard is, can be seen.</summary>
[Collection(BrowserCollection.Name)]
public sealed class FocusTests(Chromium chromium, AdvisorSite site)
{
    // Three pixels around the smallest of the buttons are more, and a caret is fewer.
    const int LeastPixels = 150;

    /// <summary>How many pixels differ by at least 3 to 1 (WCAG 2.2, 1.4.11 and 2.4.13).</summary>
    const string Differing = """
        async ([before, after]) => {
          const pixels = async base64 => {
            const image = new Image();
            image.src = `data:image/png;base64,${base64}`;
            await image.decode();
            const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
            canvas.drawImage(image, 0, 0);
            return canvas.getImageData(0, 0, image.width, image.height).data;
          };
          const linear = value => (value /= 255) <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4;
          const light = (data, at) => .2126 * linear(data[at]) + .7152 * linear(data[at + 1]) + .0722 * linear(data[at + 2]) + .05;
          const [one, other] = [await pixels(before), await pixels(after)];
          let differing = 0;
          for (let at = 0; at < one.length; at += 4) {
            const ratio = light(one, at) / light(other, at);
            if (ratio >= 3 || ratio <= 1 / 3)
              differing++;
          }
          return differing;
        }
        """;

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task EveryStopOfTheTabulatorIsSeenAndTheFirstAnswerIsTheFifth(ColorScheme scheme)
    {
        await using var window = await chromium.OpenWindowAsync(
            new() { Locale = "en-US", ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce, ViewportSize = new() { Width = 900, Height = 800 } });
        var chat = await ChatPage.OpenAsync(window, site.Address);
        await chat.SeesAsync("What brings you here?");
        await Assertions.Expect(chat.SendBox).ToBeFocusedAsync();
        // Past the end of the page, and to its beginning.
        while (await NextAsync(chat) is not null)
            continue;
        var paper = await window.NewPageAsync();
        var before = await PictureAsync(chat);
        var stops = new List<string>();
        while (await NextAsync(chat) is { } name)
        {
            stops.Add(name);
            var differing = await paper.EvaluateAsync<int>(Differing, new[] { before, await PictureAsync(chat) });
            Assert.True(differing >= LeastPixels, $"The focus on \"{name}\" is {differing} pixels that can be told from before.");
        }

        Assert.Equal(
            [
                "Start over", "Save", "Chat history, press arrow keys to navigate.", "End of chat history", "Build and run a model of our own",
                "Message input box", "Send",
            ],
            stops);
    }

    /// <summary>The name of the next stop; null when the page has none any more.</summary>
    static async Task<string?> NextAsync(ChatPage chat)
    {
        await chat.Page.Keyboard.PressAsync("Tab");
        return await chat.Page.EvaluateAsync<string?>(
            "document.activeElement === document.body ? null : (document.activeElement.ariaLabel || document.activeElement.title || document.activeElement.innerText).trim()");
    }

    static async Task<string> PictureAsync(ChatPage chat) => Convert.ToBase64String(await chat.Page.ScreenshotAsync());
}
