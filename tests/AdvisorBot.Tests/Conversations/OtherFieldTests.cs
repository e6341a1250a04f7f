using System.Text.RegularExpressions;
using AdvisorBot.Tests.Support;

namespace AdvisorBot.Tests.Conversations;

/// <summary>A guide of another field is talked of without a word of machine learning: those are in the guides that are about it.</summary>
public sealed partial class OtherFieldTests
{
    [Fact]
    public async Task NothingThatIsSaidOfCoffeeIsOfMachineLearning()
    {
        var bot = new BotUnderTest("webchat", catalogue: null, data: ExampleData.Data);
        var said = new List<string> { ReplyText.Of(await bot.JoinAsync()) };
        foreach (var text in new[]
        {
            "help", "what can you do?", "which guide do you use?", "something to brew", "why do you ask?", "what?", "hm", "blah", "what can I say?",
            "no", "about a million", "3", "gas", "what have I told you so far?", "what is left?", "how many more questions?", "I do not know", "strong",
            "why?", "why not the filter machine?", "compare moka pot and filter machine", "tell me about the moka pot", "which is the cheapest?",
            "what does moka mean?", "how sure are you?", "what do I do next?", "where do you know that from?", "decision record", "what if it is 12 cups?",
            "start over", "yes", "talk to a person", "thanks", "delete my data", "no",
        })
        {
            said.Add(ReplyText.Of(await bot.SayAsync(text)));
        }
        Assert.All(said, reply => Assert.DoesNotMatch(MachineLearning, reply));
    }

    /// <summary>Words that the whole language shares; set phrases of other cues stand there, too.</summary>
    [Theory]
    [InlineData("vocabulary.yaml")]
    [InlineData("vocabulary.de.yaml")]
    [InlineData("vocabulary.es.yaml")]
    [InlineData("inquiries.yaml")]
    [InlineData("inquiries.de.yaml")]
    [InlineData("inquiries.es.yaml")]
    public void TheOrdinaryWordsOfALanguageAreOfNoField(string file)
    {
        var text = File.ReadAllText(Repository.PathOf("dialogs", file));
        var ordinary = text[text.IndexOf("\nordinary: [", StringComparison.Ordinal)..];

        Assert.DoesNotMatch(MachineLearning, ordinary[..ordinary.IndexOf(']', StringComparison.Ordinal)]);
        Assert.DoesNotMatch("20[12][0-9]", text);
    }

    [GeneratedRegex(
        @"\b(machine learning|maschinelles|aprendizaje|ml|models?|modelle?n?|modelos?|train(s|ed|ing)?|trainieren|entrena[rn]?|entrenamiento|experiment(s|e|o|os)?|inference|predictions?|regressi(on|ón)|neural|notebooks?|data science|azure|microsoft|torch|GB|TB)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MachineLearning { get; }
}
