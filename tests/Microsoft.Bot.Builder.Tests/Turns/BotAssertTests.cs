using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Turns;

public class BotAssertTests
{
    [Fact]
    public void NullIsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => BotAssert.ActivityNotNull(null!));
        Assert.Throws<ArgumentNullException>(() => BotAssert.ContextNotNull(null!));
        Assert.Throws<ArgumentNullException>(() => BotAssert.ConversationReferenceNotNull(null!));
        Assert.Throws<ArgumentNullException>(() => BotAssert.ActivityListNotNull(null!));
        Assert.Throws<ArgumentNullException>(() => BotAssert.ActivityListNotNull([new Activity(), null!]));
        Assert.Throws<ArgumentNullException>(() => BotAssert.MiddlewareNotNull((IMiddleware)null!));
        Assert.Throws<ArgumentNullException>(() => BotAssert.MiddlewareNotNull((IEnumerable<IMiddleware>)null!));
    }
}
