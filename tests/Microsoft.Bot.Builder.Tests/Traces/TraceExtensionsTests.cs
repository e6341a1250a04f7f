using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.TraceExtensions;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Traces;

public class TraceExtensionsTests
{
    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public async Task ATraceIsSeenByThoseWhoAskForIt(bool enabled, int expected)
    {
        var adapter = new TestAdapter(sendTraceActivity: enabled);

        await adapter.SendTextToBotAsync("hello", (turn, cancellationToken) => turn.TraceActivityAsync("name", "value", "type", "label", cancellationToken), default);

        Assert.Equal(expected, adapter.ActiveQueue.Count);
        Assert.All(adapter.ActiveQueue, trace =>
        {
            Assert.Equal(ActivityTypes.Trace, trace.Type);
            Assert.Equal("name", trace.Name);
            Assert.Equal("value", trace.Value);
            Assert.Equal("type", trace.ValueType);
            Assert.Equal("label", trace.Label);
        });
    }
}
