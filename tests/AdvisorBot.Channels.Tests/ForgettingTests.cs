using System.Net.Http.Json;
using AdvisorBot.Channels.Tests.Support;

namespace AdvisorBot.Channels.Tests;

/// <summary>Who takes the bot out, or has their data deleted by their client, is forgotten as by "delete my data".</summary>
public class ForgettingTests(Service service) : IClassFixture<Service>
{
    [Fact]
    public async Task AfterAnUninstallAReinstallGreetsAndKnowsNothing()
    {
        await using var stage = await Stage.SetAsync(service, Manners.Teams("personal"));
        await stage.Person.JoinAsync();
        await stage.Person.TapAsync("Choosing a machine learning technology in Azure");
        await stage.Person.SayAsync("both, 2 GB");
        Assert.Contains("2 GB", stage.Person.Last.Text, StringComparison.Ordinal);

        using var removed = await stage.Person.PostAsync(new() { ["type"] = "installationUpdate", ["action"] = "remove" });
        using var added = await stage.Person.PostAsync(new() { ["type"] = "installationUpdate", ["action"] = "add" });

        Assert.Contains("I help you choose", Reply.Of(await stage.Channel.NextAsync()).Text, StringComparison.Ordinal);
        await stage.Person.SayAsync("recap");
        Assert.DoesNotContain("2 GB", stage.Person.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenTheClientAsksTheAnswersAreForgotten()
    {
        await using var stage = await Stage.SetAsync(service, Manners.Emulator);
        await stage.Person.JoinAsync();
        await stage.Person.TapAsync("Choosing a machine learning technology in Azure");
        await stage.Person.SayAsync("both, 2 GB");

        using var deleted = await stage.Person.PostAsync(new() { ["type"] = "deleteUserData" });
        await stage.Person.SayAsync("recap");

        Assert.True(deleted.IsSuccessStatusCode);
        Assert.DoesNotContain("2 GB", stage.Person.Last.Text, StringComparison.Ordinal);
    }

    /// <summary>A client of Microsoft's Direct Line or Web Chat calls itself what it likes.</summary>
    [Theory]
    [InlineData("deleteUserData", null)]
    [InlineData("message", "delete my data")]
    public async Task WhoCallsThemselvesAsAUserOfOurOwnPageDeletesNothingOfTheirs(string type, string? text)
    {
        using var page = service.CreateClient();
        using var session = await page.PostAsJsonAsync("/chat/session", new JsonObject());
        var grant = (await session.Content.ReadFromJsonAsync<JsonObject>())!;
        await using var stage = await Stage.SetAsync(service, Manners.Playground with { ChannelId = "webchat" });
        await stage.Person.JoinAsync();

        var impostor = new JsonObject { ["id"] = (string)grant["userId"]! };
        using var deleted = await stage.Person.PostAsync(new() { ["type"] = type, ["text"] = text, ["from"] = impostor });
        using var confirmed = await stage.Person.PostAsync(new() { ["type"] = "message", ["text"] = "yes", ["from"] = impostor.DeepClone() });
        Assert.True(deleted.IsSuccessStatusCode && confirmed.IsSuccessStatusCode);

        using var reading = new HttpRequestMessage(HttpMethod.Get, $"/v3/directline/conversations/{(string)grant["conversationId"]!}/activities");
        reading.Headers.Authorization = new("Bearer", (string)grant["token"]!);
        using var read = await page.SendAsync(reading);
        Assert.NotEmpty((await read.Content.ReadFromJsonAsync<JsonObject>())!["activities"]!.AsArray());
    }
}
