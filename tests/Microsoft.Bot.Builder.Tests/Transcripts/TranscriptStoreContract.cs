using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Transcripts;

/// <summary>What every store of transcripts does.</summary>
public abstract class TranscriptStoreContract
{
    static readonly DateTimeOffset Start = new(2026, 1, 2, 3, 0, 0, TimeSpan.Zero);

    protected abstract ITranscriptStore Store { get; }

    [Fact]
    public async Task WhatIsMissingIsRefused()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => Store.LogActivityAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Store.GetTranscriptActivitiesAsync(null!, "c"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Store.GetTranscriptActivitiesAsync("test", null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Store.ListTranscriptsAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Store.DeleteTranscriptAsync(null!, "c"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Store.DeleteTranscriptAsync("test", null!));
    }

    [Fact]
    public async Task ActivitiesAreReadInTheOrderOfTimePageByPage()
    {
        await LogAsync("c", 50);

        var ids = await ReadAllAsync("c", default);

        Assert.Equal(Enumerable.Range(0, 50).Select(Id), ids);
    }

    [Fact]
    public async Task ReadingCanStartAtATime()
    {
        await LogAsync("c", 50);

        var ids = await ReadAllAsync("c", Start.AddMinutes(25));

        Assert.Equal(Enumerable.Range(25, 25).Select(Id), ids);
    }

    [Fact]
    public async Task OtherChannelsAndConversationsHaveTranscriptsOfTheirOwn()
    {
        await LogAsync("c", 3);

        Assert.Empty((await Store.GetTranscriptActivitiesAsync("other", "c")).Items);
        Assert.Empty((await Store.GetTranscriptActivitiesAsync("test", "other")).Items);
        Assert.Empty((await Store.ListTranscriptsAsync("other")).Items);
    }

    [Fact]
    public async Task AnUpdateChangesTheRecord()
    {
        await LogAsync("c", 2);
        var update = Activity("c", 0);
        update.Type = ActivityTypes.MessageUpdate;
        update.Text = "changed";
        update.Timestamp = Start.AddHours(1);

        await Store.LogActivityAsync(update);

        var items = (await Store.GetTranscriptActivitiesAsync("test", "c")).Items;
        Assert.Equal(["changed", "1"], items.Select(item => item.AsMessageActivity().Text));
        Assert.Equal(Start, items[0].Timestamp);
    }

    [Fact]
    public async Task ADeletionLeavesATombstoneThatNamesNobody()
    {
        await LogAsync("c", 2);
        var deletion = Activity("c", 1);
        deletion.Type = ActivityTypes.MessageDelete;

        await Store.LogActivityAsync(deletion);

        var items = (await Store.GetTranscriptActivitiesAsync("test", "c")).Items;
        Assert.Equal([ActivityTypes.Message, ActivityTypes.MessageDelete], items.Select(item => item.Type));
        Assert.Equal(Id(1), items[1].Id);
        Assert.Equal("deleted", items[1].From.Id);
        Assert.Null(((Activity)items[1]).Text);
    }

    [Fact]
    public async Task ATranscriptCanBeDeleted()
    {
        await LogAsync("c", 3);
        await LogAsync("d", 3);

        await Store.DeleteTranscriptAsync("test", "c");
        await Store.DeleteTranscriptAsync("test", "unknown");
        await Store.DeleteTranscriptAsync("unknown", "c");

        Assert.Empty((await Store.GetTranscriptActivitiesAsync("test", "c")).Items);
        Assert.Equal(3, (await Store.GetTranscriptActivitiesAsync("test", "d")).Items.Length);
    }

    [Fact]
    public async Task TranscriptsAreListedPageByPage()
    {
        for (var i = 0; i < 45; i++)
            await LogAsync($"a/{i}", 1);

        var ids = new List<string>();
        string? token = null;
        do
        {
            var page = await Store.ListTranscriptsAsync("test", token);
            ids.AddRange(page.Items.Select(info => info.Id));
            token = page.ContinuationToken;
        }
        while (token is not null);

        Assert.Equal(45, ids.Count);
        Assert.Equal(Enumerable.Range(0, 45).Select(i => $"a/{i}").Order(StringComparer.Ordinal), ids.Order(StringComparer.Ordinal));
    }

    protected async Task LogAsync(string conversation, int count)
    {
        for (var i = 0; i < count; i++)
            await Store.LogActivityAsync(Activity(conversation, i));
    }

    protected static Activity Activity(string conversation, int number) => new()
    {
        Type = ActivityTypes.Message,
        Id = Id(number),
        Timestamp = Start.AddMinutes(number),
        Text = number.ToString(CultureInfo.InvariantCulture),
        ChannelId = "test",
        From = new ChannelAccount("user", role: RoleTypes.User),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount(id: conversation),
    };

    static string Id(int number) => $"id-{number}";

    async Task<List<string>> ReadAllAsync(string conversation, DateTimeOffset start)
    {
        var ids = new List<string>();
        string? token = null;
        do
        {
            var page = await Store.GetTranscriptActivitiesAsync("test", conversation, token, start);
            ids.AddRange(page.Items.Select(item => item.Id));
            token = page.ContinuationToken;
        }
        while (token is not null);
        return ids;
    }
}
