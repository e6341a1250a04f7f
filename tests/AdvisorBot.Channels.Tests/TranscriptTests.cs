using System.Text;
using AdvisorBot.Channels.Tests.Support;
using AdvisorBot.Operations.Transcripts;
using AdvisorBot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace AdvisorBot.Channels.Tests;

/// <summary>The Emulator's transcripts.</summary>
public class TranscriptTests(Service service) : IClassFixture<Service>
{
    [Fact]
    public async Task ARecordedInterviewIsAnsweredInTheSameWordsOnReplay()
    {
        var activities = await RecordAsync();

        Assert.Equal("user", (string?)activities[0]["from"]!["role"]);
        Assert.Contains(activities, activity => (string?)activity["from"]!["role"] == "bot");
        Assert.Equal("5 turns, 0 differences.", await ReplayAsync(activities));
    }

    [Fact]
    public async Task ADifferenceIsShownWhereItIs()
    {
        var activities = await RecordAsync();
        activities[1]["text"] = "Something else.";

        var report = await ReplayAsync(activities);

        Assert.StartsWith("After activity 1:", report, StringComparison.Ordinal);
        Assert.Contains("- Something else.", report, StringComparison.Ordinal);
        Assert.EndsWith("5 turns, 1 difference.", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutRolesTheBotIsWhomTheFirstActivityIsFor()
    {
        var activities = await RecordAsync();
        foreach (var activity in activities)
        {
            activity["from"]!.AsObject().Remove("role");
            activity["recipient"]?.AsObject().Remove("role");
        }

        Assert.Equal("5 turns, 0 differences.", await ReplayAsync(activities));
    }

    [Theory]
    [InlineData("[{", "line 1")]
    [InlineData("{}", "no JSON array")]
    [InlineData("[5]", "Item 1 is no activity")]
    [InlineData("[{\"type\":\"message\"},{\"text\":\"x\"}]", "Item 2 is no activity")]
    public async Task WhatIsNoTranscriptIsRefusedWithItsPlace(string content, string says)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(content));

        var problem = await Assert.ThrowsAsync<FormatException>(() => TranscriptFile.ReadAsync(stream, default));

        Assert.Contains(says, problem.Message, StringComparison.Ordinal);
    }

    // Written to a file and read again, as the two commands do.
    async Task<IReadOnlyList<JsonObject>> RecordAsync()
    {
        var manners = Manners.Emulator;
        await using var stage = await Stage.SetAsync(service, manners);
        await stage.Person.JoinAsync();
        await Interview.HoldAsync(stage.Person);
        var key = new ConversationKey(manners.ChannelId, manners.ConversationId);
        var recorded = await TranscriptRecorder.RecordAsync(service.Services.GetRequiredService<IConversationStore>(), key, default);

        using var file = new MemoryStream();
        await TranscriptFile.WriteAsync(file, recorded, default);
        file.Position = 0;
        return await TranscriptFile.ReadAsync(file, default);
    }

    async Task<string> ReplayAsync(IReadOnlyList<JsonObject> activities)
    {
        var output = new StringWriter();
        await TranscriptReplay.RunAsync(activities, service.Services.GetRequiredService<IBot>(), output, default);
        return output.ToString().Trim();
    }
}
