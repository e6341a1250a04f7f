namespace Microsoft.Bot.Schema.Tests.Serialization;

public class TimeTests
{
    [Theory]
    [InlineData("2026-11-24T10:00:00.123Z", "2026-11-24T10:00:00.123Z")]
    [InlineData("2026-11-24T11:30:00+01:30", "2026-11-24T10:00:00Z")]
    [InlineData("2026-11-24T10:00:00", "2026-11-24T10:00:00Z")]
    [InlineData("2017-02-23T19:34:07.478244", "2017-02-23T19:34:07.478244Z")]
    public void ATimestampIsWrittenInUtcWithAZ(string read, string written) =>
        Assert.Equal(
            $$"""{"type":"message","timestamp":"{{written}}"}""",
            Wire.Write(Wire.Read<Activity>($$"""{"type":"message","timestamp":"{{read}}"}""")));

    [Theory]
    [InlineData("+05:45")]
    [InlineData("-08:00")]
    public void ALocalTimestampKeepsItsOffset(string offset)
    {
        var json = $$"""{"type":"message","localTimestamp":"2026-11-24T10:00:00.5{{offset}}"}""";

        var activity = Wire.Read<Activity>(json);

        Assert.Equal(TimeSpan.Parse(offset.TrimStart('+'), null), activity.LocalTimestamp?.Offset);
        Assert.Equal(json.Replace("+", "\\u002B", StringComparison.Ordinal), Wire.Write(activity).Replace("+", "\\u002B", StringComparison.Ordinal));
    }

    [Fact]
    public void AnExpirationIsWrittenInUtcWithAZ()
    {
        var activity = new Activity(ActivityTypes.Message)
        {
            Expiration = new DateTimeOffset(2026, 1, 1, 2, 0, 0, TimeSpan.FromHours(2)),
        };

        Assert.Contains("\"expiration\":\"2026-01-01T00:00:00Z\"", Wire.Write(activity), StringComparison.Ordinal);
    }
}
