using System.Collections.Frozen;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding;
using AdvisorBot.Understanding.Decision;
using AdvisorBot.Understanding.Interpretation;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Tests.Understanding;

/// <summary>What becomes of a clause whose words the rules do not know, by how near a made-up encoder puts it to examples.</summary>
public class LikenessTests
{
    const string Unknown = "the gardener sings in the snow";

    [Fact]
    public void AClearLeadAnswersTheOpenQuestion()
    {
        var reading = Read("style", Unknown, new() { ["In a visual editor"] = 0.7 });

        var answer = Assert.Single(reading.Answers);
        Assert.Equal(("style", Answer.Choose("visual")), (answer.QuestionId, answer.Answer));
        Assert.True(answer.Confidence < Policy.Default.Said);
    }

    [Fact]
    public void WhereTwoComeNearBothAreOffered()
    {
        var reading = Read("style", Unknown, new() { ["In a visual editor"] = 0.7, ["In notebooks"] = 0.67 });

        Assert.Empty(reading.Answers);
        Assert.Equal([Answer.Choose("visual"), Answer.Choose("notebooks")], reading.DidYouMean.Select(offer => offer.Answer));
    }

    [Fact]
    public void WhatIsNearButNotNearEnoughIsOffered()
    {
        var reading = Read("style", Unknown, new() { ["In a visual editor"] = 0.5 });

        Assert.Empty(reading.Answers);
        Assert.Equal(Answer.Choose("visual"), Assert.Single(reading.DidYouMean).Answer);
    }

    [Theory]
    [InlineData("the gardener does not sing in the snow")]
    [InlineData("no gardener sings in the snow")]
    [InlineData("the gardener never sings in the snow")]
    public void ADenialIsNeverTaken(string text) => Assert.Empty(Read("style", text, new() { ["In a visual editor"] = 0.9 }).Answers);

    [Fact]
    public void WhatWouldRuleToolsOutIsNeverTaken()
    {
        var question = Shipped.Advisor("en").Interview.Find("offline")!;
        Assert.True(new Severity(Shipped.Advisor("en")).MayRuleOut(question, question.FindChoice("yes")!));

        var reading = Read("offline", Unknown, new() { ["Yes, it must work offline"] = 0.9 });

        Assert.Empty(reading.Answers);
        Assert.Equal("offline", Assert.Single(reading.DidYouMean).QuestionId);
    }

    [Theory]
    [InlineData("de", "der Gärtner singt im Schnee")]
    [InlineData("es", "el jardinero canta en la nieve")]
    public void InALanguageTheModelWasNotMadeForNothingIsTaken(string language, string text)
    {
        var label = Shipped.Advisor(language).Interview.Find("style")!.FindChoice("visual")!.Label;

        var reading = Read("style", text, new() { [label] = 0.9 }, language);

        Assert.Empty(reading.Answers);
        Assert.Equal(Answer.Choose("visual"), Assert.Single(reading.DidYouMean).Answer);
    }

    [Fact]
    public void WhatWasNotAskedForIsOfferedThreeAtMostAndOnlyIfItIsVeryNear()
    {
        var reading = Read(
            null, Unknown,
            new()
            {
                ["In a visual editor"] = 0.7,
                ["It must be free"] = 0.9,
                ["Yes, GPUs are needed"] = 0.65,
                ["Inside the database"] = 0.62,
                ["Sharing notebooks"] = 0.55
            });

        Assert.Empty(reading.Answers);
        Assert.Equal(3, reading.DidYouMean.Length);
        Assert.DoesNotContain(reading.DidYouMean, offer => offer.QuestionId == "teamwork");
    }

    [Fact]
    public void WhatTheRulesHavePlacedIsNotLookedAt()
    {
        var encoder = new ScriptedEncoder(new() { ["In a visual editor"] = 0.9 });

        var reading = Interpreter("en", encoder).Read("every night", new("scoring", Answers.Empty));

        Assert.Equal(Answer.Choose("batch"), Assert.Single(reading.Answers).Answer);
        Assert.Equal(0, encoder.Asked);
    }

    [Fact]
    public void ALongStoryCostsThreeLooksAtMost()
    {
        var encoder = new ScriptedEncoder([]);

        Interpreter("en", encoder).Read(string.Join(". ", Enumerable.Repeat(Unknown, 20)), new("style", Answers.Empty));

        Assert.InRange(encoder.Asked, 1, Policy.Default.MostLikened);
    }

    [Fact]
    public void WhatWasHeardLatelyIsNotEncodedAgainAndInTimeItIsForgotten()
    {
        var encoder = new ScriptedEncoder([]);
        var likeness = new Likeness(encoder, () => FrozenDictionary<string, TrainingExamples>.Empty);

        var (first, again) = (likeness.Hear("we come from the sea", "en"), likeness.Hear("we come from the sea", "en"));

        Assert.Equal(1, encoder.Asked);
        Assert.Equal(first.Meaning.ToArray(), again.Meaning.ToArray());
        foreach (var n in Enumerable.Range(0, 1500))
            likeness.Hear($"sentence {n}", "en");
        likeness.Hear("we come from the sea", "en");
        Assert.Equal(1502, encoder.Asked);
    }

    [Fact]
    public void WhileTheModelIsLoadedNothingIsHeardByLikeness()
    {
        var reading = Interpreter("en", new LateEncoder()).Read(Unknown, new("style", Answers.Empty));

        Assert.Empty(reading.Answers);
        Assert.Empty(reading.DidYouMean);
    }

    static Reading Read(string? question, string text, Dictionary<string, double> near, string language = "en") =>
        Interpreter(language, new ScriptedEncoder(near)).Read(text, new(question, Answers.Empty));

    static Interpreter Interpreter(string language, ISentenceEncoder encoder) =>
        new(Shipped.Advisor(language), Shipped.Vocabularies.Get(language), new Likeness(encoder, () => FrozenDictionary<string, TrainingExamples>.Empty));

    /// <summary>Puts every text that is no example at the same place, and some examples as near to it as is said.</summary>
    sealed class ScriptedEncoder(Dictionary<string, double> near) : ISentenceEncoder
    {
        static readonly HashSet<string> Known = [
            .. new[] { "en", "de", "es" }.SelectMany(language => Examples.OfChoices(Shipped.Advisor(language).Interview)).Select(example => example.Text),
        ];

        public int Asked { get; private set; }

        public bool IsReady => true;

        public float[] Encode(string text)
        {
            if (near.TryGetValue(text, out var similarity))
                return [(float)similarity, (float)Math.Sqrt(1 - similarity * similarity)];
            if (Known.Contains(text))
                return [0, 1];
            Asked++;
            return [1, 0];
        }
    }
}
