using System.Buffers;
using System.Text;
using System.Text.Json;
using AdvisorBot.Channels.DirectLine;
using AdvisorBot.Storage;

namespace AdvisorBot.Tests.Channels.DirectLine;

public sealed class ActivityFrameTests
{
    [Fact]
    public void AFrameHoldsActivitiesAsTheyStandInTheLogAndTheLastPositionAsWatermark()
    {
        var (shown, frame) = Write(Entry(4, """{"type":"message","id":"c|a","text":"hi","channelData":{"clientActivityID":"a"},"future":{"x":[1]}}"""), Entry(5, """{"type":"message","id":"b"}"""));

        Assert.True(shown);
        Assert.Equal("5", frame.GetProperty("watermark").GetString());
        Assert.Equal(["c|a", "b"], frame.GetProperty("activities").EnumerateArray().Select(activity => activity.GetProperty("id").GetString()));
        Assert.Equal("a", frame.GetProperty("activities")[0].GetProperty("channelData").GetProperty("clientActivityID").GetString());
        Assert.Equal(1, frame.GetProperty("activities")[0].GetProperty("future").GetProperty("x")[0].GetInt32());
    }

    [Theory]
    [InlineData("trace")]
    [InlineData("endOfConversation")]
    [InlineData("messageDelete")]
    [InlineData("conversationUpdate")]
    public void WhatWebChatCannotShowStaysHereButMovesTheWatermark(string type)
    {
        var (shown, frame) = Write(Entry(9, $$"""{"type":"{{type}}","text":"x"}"""));

        Assert.False(shown);
        Assert.Empty(frame.GetProperty("activities").EnumerateArray());
        Assert.Equal("9", frame.GetProperty("watermark").GetString());
    }

    [Fact]
    public void AReplyToSomethingTheClientNeverSawIsNotHeldBackForIt()
    {
        var (_, frame) = Write(Entry(1, """{"type":"message","replyToId":"c|~opened","text":"welcome"}"""), Entry(2, """{"replyToId":"c|1","type":"message"}"""));

        Assert.False(frame.GetProperty("activities")[0].TryGetProperty("replyToId", out _));
        Assert.Equal("welcome", frame.GetProperty("activities")[0].GetProperty("text").GetString());
        Assert.Equal("c|1", frame.GetProperty("activities")[1].GetProperty("replyToId").GetString());
    }

    [Fact]
    public void WithNothingNewTheActivitiesAreAnEmptyListAndTheWatermarkStays()
    {
        var (shown, frame) = Write();

        Assert.False(shown);
        Assert.Equal(0, frame.GetProperty("activities").GetArrayLength());
        Assert.Equal("3", frame.GetProperty("watermark").GetString());
    }

    static LogEntry Entry(long position, string json) => new(position, EntryKind.Out, position.ToString(System.Globalization.CultureInfo.InvariantCulture), DateTimeOffset.UnixEpoch, Encoding.UTF8.GetBytes(json));

    static (bool Shown, JsonElement Frame) Write(params LogEntry[] entries)
    {
        var output = new ArrayBufferWriter<byte>();
        var shown = ActivityFrame.Write(entries, 3, output);
        return (shown, JsonSerializer.Deserialize<JsonElement>(output.WrittenSpan));
    }
}
