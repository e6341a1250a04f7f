using System.Collections.Concurrent;

namespace AdvisorBot.Browser.Tests;

/// <summary>A whole interview in the browser, through a real nginx that ends TLS and shows the service under a path of its own.</summary>
[Collection(OutageCollection.Name)]
public sealed class NginxTests(Chromium chromium)
{
    const string Upgrade = "proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection $connection_upgrade;";
    const string Told =
        "proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for; proxy_set_header X-Forwarded-Proto $scheme; proxy_set_header X-Forwarded-Host $http_host;";
    const string Passed =
        "proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for; proxy_set_header X-Forwarded-Proto $http_x_forwarded_proto; proxy_set_header X-Forwarded-Host $http_x_forwarded_host; proxy_set_header X-Forwarded-Prefix $http_x_forwarded_prefix;";

    [NginxTheory]
    // Takes the prefix away and says so.
    [InlineData("taken", true, "")]
    // Passes it on, and a setting says what it is.
    [InlineData("passed", true, "/advisor")]
    // Two in a row: the first ends TLS and takes the prefix away, the second passes on what the first said.
    [InlineData("two", true, "")]
    // Ends TLS, takes the prefix away and says nothing of it: the page knows how it is reached.
    [InlineData("silent", false, "")]
    public async Task AnInterviewIsHeldAndFoundAgainAfterAReload(string way, bool isTold, string pathBase)
    {
        await using var nginx = new Nginx();
        var site = new AdvisorSite();
        if (isTold)
            site.Set("Proxies__Trusted__0", "127.0.0.1");
        site.Set("Proxies__PathBase", pathBase);
        await site.InitializeAsync();
        await nginx.StartAsync(Servers(way, nginx, site.Address));
        await using var window = await chromium.OpenWindowAsync(new() { Locale = "en-US", IgnoreHTTPSErrors = true });
        var streams = new ConcurrentQueue<string>();
        var chat = new ChatPage(await window.NewPageAsync());
        chat.Page.WebSocket += (_, socket) => streams.Enqueue(socket.Url);

        await chat.Page.GotoAsync($"https://localhost:{nginx.Port}/advisor/");
        await Interview.HoldAsync(chat);
        await chat.Page.ReloadAsync();
        await chat.SeesAsync(Interview.Advice);

        Assert.All(
            streams, stream => Assert.StartsWith($"wss://localhost:{nginx.Port}/advisor/v3/directline/conversations/", stream, StringComparison.Ordinal));
        Assert.NotEmpty(streams);
        Assert.Empty(chat.Breaches);
        var cookie = Assert.Single(await window.CookiesAsync());
        Assert.Equal((isTold, isTold ? "/advisor" : "/"), (cookie.Secure, cookie.Path));
        await site.DisposeAsync();
    }

    /// <summary>Where everything passes but the stream, the page asks less and less often.</summary>
    [NginxTheory]
    [InlineData(4, 2.5)]
    public async Task APageThatGetsNoStreamBacksOff(int attempts, double leastSeconds)
    {
        await using var nginx = new Nginx();
        var site = new AdvisorSite();
        await site.InitializeAsync();
        await nginx.StartAsync(
            $"server {{ listen 127.0.0.1:{nginx.Port} ssl; location / {{ proxy_pass {site.Address}; proxy_set_header Host $http_host; }} }}");
        await using var window = await chromium.OpenWindowAsync(new() { Locale = "en-US", IgnoreHTTPSErrors = true });
        var page = await window.NewPageAsync();
        var asked = new ConcurrentQueue<DateTimeOffset>();
        var enough = new TaskCompletionSource();
        page.Request += (_, request) =>
        {
            if (!request.Url.EndsWith("/chat/session", StringComparison.Ordinal))
                return;
            asked.Enqueue(TimeProvider.System.GetUtcNow());
            if (asked.Count == attempts)
                enough.TrySetResult();
        };

        await page.GotoAsync($"https://localhost:{nginx.Port}/");
        await enough.Task.WaitAsync(TimeSpan.FromMinutes(1));

        var times = asked.ToArray();
        Assert.True((times[attempts - 1] - times[attempts - 2]).TotalSeconds > leastSeconds, string.Join(", ", times));
        await site.DisposeAsync();
    }

    static string Servers(string way, Nginx nginx, Uri service)
    {
        var (root, inner) = (service.ToString(), $"http://127.0.0.1:{nginx.InnerPort}/");
        return way switch
        {
            "taken" => Outer(nginx, $"proxy_pass {root}; {Told} proxy_set_header X-Forwarded-Prefix /advisor;"),
            "passed" => Outer(nginx, $"proxy_pass {root.TrimEnd('/')}; {Told}"),
            "two" => Outer(nginx, $"proxy_pass {inner}; {Told} proxy_set_header X-Forwarded-Prefix /advisor;")
                + $"server {{ listen 127.0.0.1:{nginx.InnerPort}; location / {{ proxy_pass {root}; {Passed} {Upgrade} }} }}",
            _ => Outer(nginx, $"proxy_pass {root};"),
        };
    }

    static string Outer(Nginx nginx, string location) =>
        $"server {{ listen 127.0.0.1:{nginx.Port} ssl; server_name localhost; location /advisor/ {{ {location} {Upgrade} }} }}\n";
}
