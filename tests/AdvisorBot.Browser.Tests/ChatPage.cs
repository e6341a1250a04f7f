using Microsoft.Playwright;

namespace AdvisorBot.Browser.Tests;

/// <summary>The chat page as a person sees it: what the bot says, the buttons it offers, the box to type in.</summary>
sealed class ChatPage(IPage page)
{
    public IPage Page => page;

    /// <summary>The bubbles of the bot and the user, oldest first.</summary>
    public ILocator Bubbles => page.Locator(".webchat__bubble__content");

    /// <summary>The buttons the bot offers now.</summary>
    public ILocator Buttons => page.Locator(".webchat__suggested-actions button:visible");

    public ILocator SendBox => page.Locator(".webchat__send-box-text-box__input");

    public static async Task<ChatPage> OpenAsync(IBrowserContext window, Uri address)
    {
        var page = await window.NewPageAsync();
        await page.GotoAsync(address.ToString());
        return new(page);
    }

    /// <summary>Waits until the bot has said something with these words.</summary>
    public Task SeesAsync(string words) => Assertions.Expect(Bubbles.Filter(new() { HasText = words }).Last).ToBeVisibleAsync(new() { Timeout = 15_000 });

    public async Task TapAsync(string button)
    {
        var wanted = Buttons.Filter(new() { HasText = button }).First;
        await wanted.ClickAsync();
    }

    public async Task TypeAsync(string text)
    {
        await SendBox.FillAsync(text);
        await SendBox.PressAsync("Enter");
    }

    /// <summary>Keeps a picture of the page for people to look at, under artifacts/screenshots.</summary>
    public async Task KeepPictureAsync(string name)
    {
        var folder = Path.Combine(RepositoryRoot(), "artifacts", "screenshots");
        Directory.CreateDirectory(folder);
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png") });
    }

    static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "AdvisorBot.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
        return folder.FullName;
    }
}
