using System.Collections.Frozen;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding;
using AdvisorBot.Understanding.Interpretation;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Tests.Understanding;

/// <summary>
/// What is heard by likeness to examples, where there are some: in German, where only words count. The words of the examples
/// are made up, so that no rule knows them.
/// </summary>
public sealed class LearntLikenessTests
{
    static readonly (string Text, ChoiceName Meaning)[] Known =
    [
        .. Of("offline", "yes", "droben am Kogel ist Grummet", "am Kogel oben Grummet", "Grummet am Kogel", "der Kogel hat Grummet"),
        .. Of("budget", "low", "die Truhe klappert arg", "arg klappert unsere Truhe", "in der Truhe klappert es", "Truhe klappert"),
        .. Of("style", "visual", "Latschen mit Zirben verbinden", "Zirben und Latschen", "Latschen, dazu Zirben", "Zirben an Latschen"),
        .. Of("operations", "own", "der Senner melkt im Stall", "im Stall melkt der Senner", "Senner melkt Stall", "Stall, Senner, melkt"),
        .. Of("gpu", "yes", "Brotzeit auf dem Bankerl", "Bankerl und Brotzeit", "die Brotzeit am Bankerl", "Bankerl, Brotzeit"),
        .. Enumerable.Repeat(("Enzian blüht vorm Fenster", ChoiceName.None), 4),
    ];

    static readonly (string Text, string Question)[] Amounts =
        [
            ("am Kogel X Grummet", "data-size"), ("am Kogel X Grummet", "scoring-size"), ("die Truhe klappert X", "scoring-size"),
            ("Truhe X klappert", "scoring-size"),
        ];

    readonly Interpreter _interpreter = new(
        Shipped.Advisor("de"), Shipped.Vocabularies.Get("de"), new(new WordsOnly(), () => new Dictionary<string, TrainingExamples>
        {
            ["de"] = TrainingExamples.None with
            {
                Choices = new Dictionary<string, System.Collections.Immutable.ImmutableArray<(string, ChoiceName)>>
                {
                    [Shipped.Advisor("de").Interview.Id] = [.. Known]
                }
                .ToFrozenDictionary(),
                Amounts = new Dictionary<string, System.Collections.Immutable.ImmutableArray<(string, string)>>
                {
                    [Shipped.Advisor("de").Interview.Id] = [.. Amounts]
                }
                .ToFrozenDictionary()
            },
        }));

    [Fact]
    public void OfAStoryEveryClauseIsOfferedWhatItMostLikelyMeans()
    {
        var reading = Read("droben am Kogel ist Grummet. Die Truhe klappert arg. Latschen mit Zirben verbinden", null);

        Assert.Empty(reading.Answers);
        Assert.Equal(new[] { "budget", "offline", "style" }, reading.DidYouMean.Select(offer => offer.QuestionId).Order());
    }

    [Fact]
    public void NoMoreThanThreeAreOffered() =>
        Assert.Equal(
            3,
            Read(
                "droben am Kogel ist Grummet. Die Truhe klappert arg. Latschen mit Zirben verbinden. Der Senner melkt im Stall. Brotzeit auf dem Bankerl",
                null).DidYouMean.Length);

    [Fact]
    public void WhatIsNotOfferedForWantOfRoomIsNamedOrKeptForItsQuestion()
    {
        string[] clauses = ["droben am Kogel ist Grummet", "Die Truhe klappert arg", "Latschen mit Zirben verbinden", "Der Senner melkt im Stall"];

        var reading = Read(string.Join(". ", clauses), null);

        var heard = reading.DidYouMean.Concat(reading.Remarks).Select(offer => offer.Evidence);
        Assert.Equal(clauses.Except(heard), reading.Unused);
        Assert.Equal(clauses, clauses.Intersect(heard.Concat(reading.Unused)));
    }

    [Fact]
    public void OfAQuestionThatTakesOneWhatSpeaksOfItOnceMoreIsNamed()
    {
        var reading = Read("im visuellen Editor, und Latschen dazu Zirben verbinden", "style");

        Assert.Equal("style", Assert.Single(reading.Answers).QuestionId);
        Assert.Contains(reading.Unused, words => words.Contains("Zirben", StringComparison.Ordinal));
    }

    [Fact]
    public void AnAmountThatMayAnswerTwoQuestionsIsOfferedForBoth()
    {
        var reading = Read("am Kogel 5 GB Grummet", null);

        Assert.Empty(reading.Answers);
        Assert.Equal(
            ["data-size", "scoring-size"],
            reading.DidYouMean.Select(offer => offer.QuestionId).Where(id => id.EndsWith("-size", StringComparison.Ordinal)).Order());
    }

    [Fact]
    public void AnAmountInASentenceLikeThoseOfOneQuestionAnswersThat() =>
        Assert.Equal("scoring-size", Assert.Single(Read("die Truhe klappert 5 GB", null).Answers).QuestionId);

    [Fact]
    public void WhatADenialEndsIsOfferedAsDenied() =>
        Assert.Contains(Read("Latschen mit Zirben verbinden kommt nicht in Frage", "style").DidYouMean, offer => offer.Answer.Equals(Answer.Deny("visual")));

    [Fact]
    public void WhatNothingFollowsFromIsOfferedNothing() => Assert.Empty(Read("Enzian blüht vorm Fenster", null).DidYouMean);

    [Fact]
    public void BesideWhatIsNamedTheRestOfAClauseIsHeardToo() =>
        Assert.Equal(
            new[] { "offline", "skills" },
            Read("wir können Python und droben am Kogel ist Grummet", "skills").DidYouMean.Select(offer => offer.QuestionId).Order());

    [Fact]
    public void WhatIsGivenAlreadyIsNotOfferedAnew()
    {
        var given = Answers.Empty.With("offline", Answer.Choose("no"));

        var reading = _interpreter.Read("droben am Kogel ist Grummet", new(null, given));

        Assert.DoesNotContain(reading.DidYouMean, offer => offer.QuestionId == "offline");
    }

    Reading Read(string text, string? question) => _interpreter.Read(text, new(question, Answers.Empty));

    static IEnumerable<(string, ChoiceName)> Of(string question, string choice, params string[] texts) =>
        texts.Select(text => (text, new ChoiceName(question, choice)));

    sealed class WordsOnly : ISentenceEncoder
    {
        public bool IsReady => true;

        public float[] Encode(string text) => throw new InvalidOperationException("The model does not speak the language.");
    }
}
