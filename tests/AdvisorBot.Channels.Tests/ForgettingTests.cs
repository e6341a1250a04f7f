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
}
