using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace AdvisorBot.Browser.Tests;

/// <summary>The chat page as a person sees it: what the bot says, the buttons it offers, the box to type in.</summary>
sealed class ChatPage
{
    const int MostKeys = 60;

    // What is pressed while the transcript still scrolls is let go beside it, and then nothing was clicked.
    const string AtRest = """
        () => new Promise(done => {
          const place = () => [...document.querySelectorAll('.webchat__bubble__content, .webchat__suggested-actions button')].map(one => one.getBoundingClientRect().top).join();
          let last, same = 0;
          const look = () => {
            const now = place();
            same = now === last ? same + 1 : 0;
            last = now;
            same < 10 ? requestAnimationFrame(look) : done();
          };
          look();
        })
        """;

    readonly ConcurrentQueue<string> _complaints = [];
    readonly IFrameLocator? _frame;

    /// <param name="frame">The frame the chat is in; null when it is the page itself.</param>
    public ChatPage(IPage page, IFrameLocator? frame = null)
    {
        Page = page;
        _frame = frame;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" || message.Text.Contains("Content Security Policy", StringComparison.OrdinalIgnoreCase))
                _complaints.Enqueue(message.Text);
        };
        page.PageError += (_, error) => _complaints.Enqueue(error);
    }

    public IPage Page { get; }

    /// <summary>The bubbles of the bot and the user, oldest first.</summary>
    public ILocator Bubbles => Find(".webchat__bubble__content");

    /// <summary>The buttons the bot offers now.</summary>
    public ILocator Buttons => Find(".webchat__suggested-actions button:visible");

    public ILocator SendBox => Find(".webchat__send-box-text-box__input");

    /// <summary>The line above the chat that says how the connection is.</summary>
    public ILocator Status => Find("#status");

    /// <summary>What the browser and the scripts complained about, but for a network that is not there.</summary>
    public IEnumerable<string> Breaches => _complaints.Where(text =>
        !text.StartsWith("Failed to load resource", StringComparison.Ordinal) && !text.StartsWith("WebSocket connection", StringComparison.Ordinal));

    public static async Task<ChatPage> OpenAsync(IBrowserContext window, Uri address)
    {
        var chat = new ChatPage(await window.NewPageAsync());
        await chat.Page.GotoAsync(address.ToString());
        return chat;
    }

    public ILocator Find(string selector) => _frame is null ? Page.Locator(selector) : _frame.Locator(selector);

    /// <summary>Waits until the bot has said something with these words.</summary>
    public Task SeesAsync(string words) => Assertions.Expect(Bubbles.Filter(new() { HasText = words }).Last).ToBeVisibleAsync();

    public Task TapAsync(string button) => ClickAsync(Buttons.Filter(new() { HasText = button }).First);

    /// <summary>Clicks what stands in the transcript or at its end, when for ten pictures nothing has moved.</summary>
    public async Task ClickAsync(ILocator target)
    {
        await target.WaitForAsync();
        await Find("body").EvaluateAsync(AtRest);
        await target.ClickAsync();
    }

    public async Task TypeAsync(string text)
    {
        await SendBox.FillAsync(text);
        await SendBox.PressAsync("Enter");
    }

    /// <summary>Moves on with the tabulator to the bot's buttons, among them with the arrows to this one, and presses Enter; no mouse.</summary>
    public async Task ReachAsync(string words)
    {
        await Assertions.Expect(Buttons.Filter(new() { HasText = words }).First).ToBeVisibleAsync();
        for (var presses = 0; presses < MostKeys; presses++)
        {
            var focused = await Page.EvaluateAsync<string?>(
                "document.activeElement.closest('.webchat__suggested-actions') && document.activeElement.innerText");
            if (focused?.Trim() == words)
            {
                await Page.Keyboard.PressAsync("Enter");
                return;
            }
            await Page.Keyboard.PressAsync(focused is null ? "Tab" : "ArrowRight");
        }
        Assert.Fail($"\"{words}\" cannot be reached by keyboard.");
    }

    /// <summary>Keeps a picture of the page for people to look at, under artifacts/screenshots.</summary>
    public async Task KeepPictureAsync(string name)
    {
        var folder = Path.Combine(Repository.Root, "artifacts", "screenshots");
        Directory.CreateDirectory(folder);
        await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png") });
    }
}
