using System.Net;
using System.Text;
using AdvisorBot.Channels.Tests.DirectLine.Support;
using AdvisorBot.Channels.Tests.Support;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace AdvisorBot.Channels.Tests.Hostile;

/// <summary>Whatever routes there are, each has a limit for what is sent to it, keeps to it, and stands in the documentation.</summary>
public sealed class RouteTests : IAsyncLifetime
{
    /// <summary>No route has use for more.</summary>
    const int MostOfAny = 256 * 1024;

    /// <summary>Before it is published, whatever looks like a file has a route, too; it takes no other requests than files do.</summary>
    const string FilesBeforePublishing = "{**path:file}";

    readonly DirectLineSite _site = new();
    DirectLineClient _client = null!;

    public async Task InitializeAsync()
    {
        await _site.InitializeAsync();
        _client = await _site.TalkAsync();
    }

    public Task DisposeAsync() => _site.DisposeAsync();

    IReadOnlyList<RouteEndpoint> Routes =>
        [
            .. _site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
                .Where(route => route.Metadata.GetMetadata<StaticAssetDescriptor>() is null && route.RoutePattern.RawText != FilesBeforePublishing),
        ];

    static IReadOnlyList<string> Methods(RouteEndpoint route) => route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"];

    [Fact]
    public async Task OneByteTooManyIsRefusedByEveryRoute()
    {
        Assert.True(Routes.Count > 15);
        foreach (var route in Routes)
        {
            var limit = route.Metadata.GetMetadata<BodyLimit>()?.MostBytes ?? 0;
            Assert.True(limit <= MostOfAny, route.RoutePattern.RawText);
            foreach (var method in Methods(route).Where(method => method != "HEAD"))
            {
                var status = await SendAsync(route, method, limit + 1);
                // Files are refused for another reason.
                var expected = route.RoutePattern.RawText!.EndsWith("/upload", StringComparison.Ordinal)
                    ? HttpStatusCode.BadRequest
                    : HttpStatusCode.RequestEntityTooLarge;
                Assert.True(status == expected, $"{status} for {limit + 1} bytes to {method} {route.RoutePattern.RawText}");
            }
        }
    }

    [Fact]
    public void EveryRouteThatTakesABodyStandsInTheTableOfLimits()
    {
        var table = File.ReadAllText(Path.Combine(Repository.Root, "docs", "limits.md"));

        Assert.All(
            Routes.Where(route => route.Metadata.GetMetadata<BodyLimit>() is not null),
            route => Assert.Contains($"`POST {route.RoutePattern.RawText}`", table, StringComparison.Ordinal));
    }

    async Task<HttpStatusCode> SendAsync(RouteEndpoint route, string method, int bytes)
    {
        var path = route.RoutePattern.RawText!.Replace("{conversationId}", _client.ConversationId, StringComparison.Ordinal);
        using var request = new HttpRequestMessage(new(method), path) { Content = new StringContent(new(' ', bytes), Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new("Bearer", path.EndsWith("/generate", StringComparison.Ordinal) ? DirectLineSite.Secret : _client.Token);
        using var response = await _site.Http.SendAsync(request);
        return response.StatusCode;
    }
}
