using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding;
using CsCheck;

namespace AdvisorBot.Tests.Understanding;

/// <summary>Whatever is typed is read, the same way every time.</summary>
public sealed class ReadingIsRobustTests
{
    static readonly string[] Languages = ["en", "de", "es"];

    static readonly string?[] Questions = [null, "skills", "offline", "data-size", "scoring", "no-such-question"];

    static readonly string[] Pieces =
    [
        "python", "R", "not", "no", "2", "TB", "10-20 GB", "offline", "?", "what if", "why", "databricks", ",", ".", "and", "or", "yes", "don't know", "half a",
        "<at>Bot</at>", "&nbsp;", "<b>", "🐍", "@bot", "batch", "every night", "between 5 and", "{{", "'; DROP TABLE", "\n", "\t", "über", "ñ", "\u200D",
        "\uD83D", "1.5", "-", "+", "actually", "change", "to",
    ];

    static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String, Gen.String[Gen.Char.AlphaNumeric, 0, 200],
        Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(words => string.Join(' ', words.Select(word => Pieces[word]))));

    static readonly Gen<(string Language, string Text, string? Question)> Utterances =
        Gen.Select(
            Gen.Int[0, Languages.Length - 1].Select(index => Languages[index]), Texts, Gen.Int[0, Questions.Length - 1].Select(index => Questions[index]));

    [Fact]
    public void NothingThatIsTypedThrows() => Utterances.Sample(utterance =>
    {
        var reading = Read(utterance.Language, utterance.Text, utterance.Question);
        return reading.Confidence is >= 0 and <= 1
            && reading.Answers.Select(answer => answer.QuestionId).Distinct().Count() == reading.Answers.Length
            && reading.Answers.All(answer => answer.Confidence is > 0.5 and <= 1);
    });

    [Fact]
    public void EveryAnswerFitsItsQuestion() => Utterances.Sample(utterance =>
    {
        var interview = Shipped.Advisor(utterance.Language).Interview;
        var reading = Read(utterance.Language, utterance.Text, utterance.Question);
        return reading.Answers.Select(answer => (answer.QuestionId, answer.Answer))
            .Concat(reading.DidYouMean.Select(suggestion => (suggestion.QuestionId, suggestion.Answer)))
            .All(pair => Fits(interview.Find(pair.QuestionId), pair.Answer));
    });

    [Fact]
    public void TheSameUtteranceIsReadTheSameWay() => Utterances.Sample(utterance =>
        Summary(Read(utterance.Language, utterance.Text, utterance.Question)) == Summary(Read(utterance.Language, utterance.Text, utterance.Question)));

    [Fact]
    public void CapitalsSpacesAndAFinalMarkChangeNothing() =>
        Assert.All(
            new[]
            {
                "we use python and sql", "about 20 gb", "must work offline", "nightly batch scoring", "start over", "compare databricks and ml studio",
                "no gpus needed"
            },
            text =>
        {
            var wanted = Summary(Read("en", text, null));
            Assert.Equal(wanted, Summary(Read("en", text.ToUpperInvariant(), null)));
            Assert.Equal(wanted, Summary(Read("en", $"  {text.Replace(" ", "   ", StringComparison.Ordinal)}!! ", null)));
            Assert.Equal(wanted, Summary(Read("en", $"<p>{text}</p>", null)));
        });

    [Fact]
    public void SeveralThreadsReadWithOneInterpreter()
    {
        string[] texts = ["python, 2 TB", "why not SQL Server?", "no internet on site", "5-10 gb", "pyhton"];
        var alone = texts.Select(text => Summary(Read("en", text, "skills"))).ToArray();
        Parallel.For(0, 200, round => Assert.Equal(alone[round % texts.Length], Summary(Read("en", texts[round % texts.Length], "skills"))));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("🙂🙂🙂")]
    [InlineData("<p></p>")]
    [InlineData("@AdvisorBot")]
    public void NothingSaidIsNothingUnderstood(string text) => Assert.Equal(Intent.None, Read("en", text, "skills").Intent);

    [Fact]
    public void AVeryLongTextIsReadToItsLimit()
    {
        var text = $"we know python. {string.Concat(Enumerable.Repeat("the weather was fine and we walked on, ", 2_000))} we have 5 TB";
        var reading = Read("en", text, null);
        Assert.Contains(reading.Answers, answer => answer.QuestionId == "skills");
        Assert.DoesNotContain(reading.Answers, answer => answer.QuestionId == "data-size");
    }

    static Reading Read(string language, string text, string? question) => Shipped.Interpreter(language).Read(text, new(question, Answers.Empty));

    static bool Fits(Question? question, Answer answer) => answer switch
    {
        _ when question is null => false,
        Answer.Chosen chosen =>
            !chosen.ChoiceIds.Concat(chosen.Lacking).ToList().Exists(id => question!.FindChoice(id) is null)
                && chosen.ChoiceIds.All(id => question!.FindChoice(id) is not null)
            && (!question!.Kind.IsYesNo || chosen.ChoiceIds.Length == 1),
        Answer.Quantity quantity => question!.Kind.IsAmount && quantity.Range.Min <= quantity.Range.Max && quantity.Range.Min >= 0,
        _ => true,
    };

    static string Summary(Reading reading) => string.Join('|',
        reading.Intent,
        string.Join(',', reading.Answers.Select(answer => $"{answer.QuestionId}={Write(answer.Answer)}@{answer.Confidence:0.00}")),
        string.Join(',', reading.Tools.Select(tool => tool.ToolId)),
        string.Join(',', reading.Quantities.Select(quantity => quantity.Range)),
        string.Join(',', reading.DidYouMean.Select(suggestion => $"{suggestion.QuestionId}={Write(suggestion.Answer)}")));

    static string Write(Answer answer) =>
        answer is Answer.Chosen chosen ? string.Join('+', chosen.ChoiceIds.Concat(chosen.Lacking.Select(id => $"!{id}"))) : answer.ToString();
}
