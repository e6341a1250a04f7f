using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AdvisorBot.Browser.Tests;

/// <summary>The sample page of an intranet, on a site of its own.</summary>
sealed class IntranetPage : IAsyncDisposable
{
    readonly WebApplication _app;
    string _advisor = "";
    string _attributes = "";

    IntranetPage(WebApplication app) => _app = app;

    public Uri Address { get; private set; } = new("http://localhost/");

    public string Origin => Address.GetLeftPart(UriPartial.Authority);

    public static async Task<IntranetPage> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
        var page = new IntranetPage(builder.Build());
        page._app.MapGet("/", page.Sample);
        page._app.MapGet("/intranet.css", () => Results.File(Path.Combine(Folder, "intranet.css"), "text/css"));
        await page._app.StartAsync();
        var port = new Uri(page._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;
        // Another name than the service's, so that it is another site to the browser.
        page.Address = new($"http://localhost:{port}/");
        return page;
    }

    static string Folder => Path.Combine(Repository.Root, "samples", "intranet");

    /// <summary>Which service the page's script comes from.</summary>
    public void Embed(Uri advisor) => _advisor = advisor.ToString().TrimEnd('/');

    /// <summary>What the script's element says besides.</summary>
    public void With(string attributes) => _attributes = attributes;

    IResult Sample() => Results.Content(File.ReadAllText(Path.Combine(Folder, "index.html"))
        .Replace("http://localhost:3978", _advisor, StringComparison.Ordinal)
        .Replace(" defer>", $" defer {_attributes}>", StringComparison.Ordinal), "text/html; charset=utf-8");

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
