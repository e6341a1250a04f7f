using System.Net;
using AdvisorBot.Channels.Tests.DirectLine.Support;
using AdvisorBot.Operations;

namespace AdvisorBot.Channels.Tests.Operations;

/// <summary>Whether the service is ready, anybody may know; why not, names files and servers, and is for who runs it.</summary>
public sealed class ReadinessTests : IAsyncLifetime
{
    const string Key = "a key that a monitor has, long enough";

    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("advisor-ready-");
    readonly DirectLineSite _site;

    public ReadinessTests() => _site = new DirectLineSite().Set("Health:Key", Key).Set("DirectLine:KeyFile", KeyFile);

    string KeyFile => Path.Combine(_folder.FullName, "direct-line.key");

    public Task InitializeAsync() => _site.InitializeAsync();

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    async Task<JsonObject> AskAsync(string? host = null, string? header = null, string value = "", HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "health/ready");
        request.Headers.Host = host;
        if (header is not null)
            request.Headers.TryAddWithoutValidation(header, value);
        using var response = await _site.Http.SendAsync(request);
        Assert.Equal(expected, response.StatusCode);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
    }

    [Theory]
    [InlineData(null, null, "", true)]
    [InlineData("localhost", null, "", true)]
    [InlineData("advisor.example", null, "", false)]
    [InlineData(null, "X-Forwarded-For", "127.0.0.1", false)]
    [InlineData(null, "Forwarded", "for=127.0.0.1", false)]
    [InlineData("advisor.example", "Authorization", "Bearer " + Key, true)]
    [InlineData("advisor.example", "Authorization", "Bearer another key, just as long as that one", false)]
    [InlineData("advisor.example", "Authorization", Key, false)]
    public async Task TheReasonsAreForThisMachineAndForWhoHasTheKey(string? host, string? header, string value, bool isTold)
    {
        var ready = await AskAsync(host, header, value);

        Assert.Equal("Healthy", (string?)ready["status"]);
        Assert.Equal(isTold, ready["store"]!["description"] is not null);
        Assert.Equal(isTold ? ProductVersion.Current : null, (string?)ready["version"]);
    }

    [Fact]
    public async Task TheOutboxSaysHowManyDeliver()
    {
        var outbox = (await AskAsync())["outbox"]!;

        Assert.Equal("Healthy", (string?)outbox["status"]);
        Assert.Equal("0", (string?)outbox["waiting"]);
        Assert.Equal("32", (string?)outbox["working"]);
    }

    [Fact]
    public async Task AKeyFileThatIsGoneOrAnotherIsSaidBeforeTheNextStartSuffersFromIt()
    {
        var key = await File.ReadAllTextAsync(KeyFile);
        File.Delete(KeyFile);
        var gone = await AskAsync();
        await File.WriteAllTextAsync(KeyFile, Convert.ToBase64String(new byte[32]));
        var other = await AskAsync();
        await File.WriteAllTextAsync(KeyFile, key);
        var back = await AskAsync();

        Assert.Equal("Degraded", (string?)gone["keys"]!["status"]);
        Assert.Contains(KeyFile, (string?)gone["keys"]!["description"], StringComparison.Ordinal);
        Assert.Contains("another key", (string?)other["keys"]!["description"], StringComparison.Ordinal);
        Assert.Equal("Healthy", (string?)back["keys"]!["status"]);
    }

    [Fact]
    public async Task AStoreThatIsOffIsSaidInsideAndOnlyCountedOutside()
    {
        _site.Store.Off = true;

        var inside = await AskAsync(expected: HttpStatusCode.ServiceUnavailable);
        var outside = await AskAsync("advisor.example", expected: HttpStatusCode.ServiceUnavailable);

        Assert.Contains("turned it off", (string?)inside["store"]!["description"], StringComparison.Ordinal);
        Assert.Equal("Unhealthy", (string?)outside["store"]!["status"]);
        Assert.DoesNotContain("turned it off", outside.ToJsonString(), StringComparison.Ordinal);
    }
}
