using AdvisorBot.Advice.Interviews;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Presentation.Explanations;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Tests.Support;
using AdvisorBot.Understanding;

namespace AdvisorBot.Tests.Presentation.Explanations;

public class NarrowingViewTests
{
    /// <summary>Where not every reason is given, the words to ask for it are; so they have to work, for every tool.</summary>
    [Theory]
    [MemberData(nameof(Repository.Editions), MemberType = typeof(Repository))]
    public void EveryExclusionCanBeAskedForInTheWordsThatAreOffered(string catalogue, string language)
    {
        var edition = BotUnderTest.Editions.Get(catalogue, language);
        var unheard = edition.Advisor.Catalogue.Tools.Select(tool => tool.ShortName).Where(name => !Hears(edition, name));

        Assert.Empty(unheard);
    }

    [Fact]
    public void NoReasonIsClaimedForWhatIsOnlyNamed()
    {
        var edition = BotUnderTest.Editions.Get("azure-machine-learning", "en");
        var after = Answers.Empty.With("offline", Answer.Choose("yes"));

        var blocks = NarrowingView.Of(edition.Consequences(Answers.Empty).Assessment, edition.Consequences(after).Assessment, edition.Words);

        var named = Assert.IsType<Block.Paragraph>(blocks[^1]).Text;
        Assert.StartsWith("Also out: ", named, StringComparison.Ordinal);
        Assert.Contains("Ask \"why not ", named, StringComparison.Ordinal);
    }

    [Fact]
    public void AStatementThatRulesOutManyIsSaidOnce()
    {
        var edition = BotUnderTest.Editions.Get("microsoft-ai-and-ml-2026", "en");
        var after = Answers.Empty.With("goal", Answer.Choose("prebuilt"));

        var blocks = NarrowingView.Of(edition.Consequences(Answers.Empty).Assessment, edition.Consequences(after).Assessment, edition.Words);

        var causes = blocks.OfType<Block.Bullets>().Single().Items;
        Assert.Equal(causes.Length, causes.Select(item => item.Text).Distinct().Count());
        Assert.Contains("more", causes[0].Lead, StringComparison.Ordinal);
        Assert.Contains("Foundry Tools", causes[0].Text, StringComparison.Ordinal);
    }

    static bool Hears(Edition edition, string name)
    {
        var told = edition.Words.Say(NarrowingPhrases.More, ("tools", "X"), ("tool", name));
        var reading = edition.Interpreter.Read(told.Split('"', '„', '“', '«', '»')[1], new(null, Answers.Empty));
        return reading.Intent == Intent.WhyNotTool && reading.Tools.Any(mention => edition.Advisor.Catalogue.FindTool(mention.ToolId)!.ShortName == name);
    }
}
