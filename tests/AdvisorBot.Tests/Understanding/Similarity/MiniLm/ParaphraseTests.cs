using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Tests.Understanding.Similarity.MiniLm;

/// <summary>Answers to an open question of which no word is in its examples, or none that matters.</summary>
public sealed class ParaphraseTests(MiniLmEncoderTests.Model model) : IClassFixture<MiniLmEncoderTests.Model>
{
    [Theory]
    [InlineData("style", "visual", "I want to connect shapes with lines")]
    [InlineData("style", "notebooks", "text, cells and plots on one page")]
    [InlineData("gpu", "yes", "sorting thousands of photographs by what they show")]
    [InlineData("gpu", "no", "decision trees on a table")]
    [InlineData("data-home", "stream", "messages keep arriving all day through a broker")]
    [InlineData("data-home", "azure", "in a data lake in the cloud")]
    [InlineData("budget", "pay", "we have more money than time")]
    [InlineData("teamwork", "monitoring", "get a warning as soon as accuracy drops in operation")]
    public void TheChoiceThatIsMeantComesFirst(string question, string choice, string text)
    {
        var encoder = new LateEncoder();
        encoder.Become(model.Encoder, new Dictionary<string, float[]>());
        var examples = Examples.OfChoices(Shipped.Advisor("en").Interview).Where(example => example.Meaning.Question.Id == question);

        var ranked = new ExampleRanking<(Question Question, Choice Choice)>(examples, encoder).Rank(text);

        Assert.Equal(choice, ranked[0].Meaning.Choice.Id);
    }
}
