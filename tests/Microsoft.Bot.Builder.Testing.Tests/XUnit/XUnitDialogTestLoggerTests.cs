using System.Text.Json;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Testing.XUnit;
using Microsoft.Bot.Schema;
using Xunit.Abstractions;

namespace Microsoft.Bot.Builder.Testing.Tests.XUnit;

public class XUnitDialogTestLoggerTests
{
    readonly Output _output = new();

    [Fact]
    public async Task MessagesAreWrittenWithTheirTimes()
    {
        var adapter = new TestAdapter().Use(new XUnitDialogTestLogger(_output));

        await adapter.SendTextToBotAsync(
            "hi", (turn, cancellationToken) => turn.SendActivityAsync("hello", "spoken", InputHints.ExpectingInput, cancellationToken), default);

        Assert.Equal("\r\nUser:  hi", _output.Lines[0]);
        Assert.StartsWith("       -> ts: ", _output.Lines[1], StringComparison.Ordinal);
        Assert.Equal("\r\nBot:   Text = hello\r\n       Speak = spoken\r\n       InputHint = expectingInput", _output.Lines[2]);
        Assert.StartsWith("       -> ts: ", _output.Lines[3], StringComparison.Ordinal);
        Assert.Contains("elapsed", _output.Lines[3], StringComparison.Ordinal);
        Assert.Equal(4, _output.Lines.Count);
    }

    [Fact]
    public async Task OtherActivitiesAreWrittenAsJson()
    {
        var adapter = new TestAdapter().Use(new XUnitDialogTestLogger(_output));

        await adapter.ProcessActivityAsync(
            new Activity(ActivityTypes.Event) { Name = "start" },
            (turn, cancellationToken) => turn.SendActivityAsync(new Activity(ActivityTypes.Typing), cancellationToken));

        Assert.Equal("\r\nUser:  Activity = ActivityTypes.event", _output.Lines[0]);
        Assert.Equal("start", JsonElement.Parse(_output.Lines[1]).GetProperty("name").GetString());
        Assert.Equal("\r\nBot:   Activity = ActivityTypes.typing", _output.Lines[3]);
        Assert.Equal("typing", JsonElement.Parse(_output.Lines[4]).GetProperty("type").GetString());
    }

    [Fact]
    public void AnOutputIsNeeded()
        => Assert.Throws<ArgumentNullException>(() => new XUnitDialogTestLogger(null!));

    sealed class Output : ITestOutputHelper
    {
        public List<string> Lines { get; } = [];

        public void WriteLine(string message) => Lines.Add(message);

        public void WriteLine(string format, params object[] args) => Lines.Add(string.Format(null, format, args));
    }
}
