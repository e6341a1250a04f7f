using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Rendering;
using AdvisorBot.Tests.Support;
using AdvisorBot.Understanding;

namespace AdvisorBot.Tests.Presentation.Rendering;

public class PresenterTests
{
    static readonly string Long = new('x', 5000);

    [Fact]
    public void DetailsThatDoNotFitAreLeftOutBeforeTheQuestion()
    {
        var text = Sms(new([new Block.Paragraph("Said.")], [new Block.Fold("Details", [new Block.Paragraph(Long)])], [new Block.Paragraph("Asked?")], Options));

        Assert.Equal("Said.\n\nAsked?\n\n1. Yes\n2. No", text);
    }

    [Fact]
    public void TheOptionsStayWhereTheTextHasToBeCut()
    {
        var text = Sms(new([new Block.Paragraph(Long)], [], [], Options));

        Assert.Equal(4000, text.Length);
        Assert.EndsWith("x…\n\n1. Yes\n2. No", text, StringComparison.Ordinal);
    }

    static System.Collections.Immutable.ImmutableArray<Option> Options => [new("Yes", Tap.Do(1, Intent.Yes)), new("No", Tap.Do(1, Intent.No))];

    static string Sms(Message message) => new Presenter(Repository.Data.Channels).Present(message, "sms", null).Text;
}
