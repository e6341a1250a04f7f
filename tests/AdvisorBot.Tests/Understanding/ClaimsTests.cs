using System.Collections.Frozen;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding;
using AdvisorBot.Understanding.Interpretation;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Tests.Understanding;

/// <summary>What becomes of a fact among words that the rules do not know, by whose fact a made-up encoder says it is.</summary>
public class ClaimsTests
{
    static readonly TrainingExamples Examples = new(
        [
            ("we forge X", Claim.Mine), ("they peddle X", Claim.Other), ("X sickens us", Claim.Denied),
        ],
        [],
        FrozenDictionary<string, System.Collections.Immutable.ImmutableArray<(string, ChoiceName)>>.Empty);

    [Fact]
    public void WhatIsLikelyTheWritersIsTaken() =>
        Assert.Equal(Answer.Choose("python"), Assert.Single(Read("we forge Python").Answers).Answer);

    [Fact]
    public void WhatIsLikelySomebodyElsesIsOffered()
    {
        var reading = Read("friars peddle Python");

        Assert.Empty(reading.Answers);
        Assert.Equal(Answer.Choose("python"), Assert.Single(reading.DidYouMean).Answer);
    }

    [Fact]
    public void WhatIsLikelyADenialIsOfferedAsOne()
    {
        var reading = Read("Python sickens friars");

        Assert.Empty(reading.Answers);
        Assert.Equal(Answer.Deny("python"), Assert.Single(reading.DidYouMean).Answer);
    }

    [Fact]
    public void WhereTheRulesKnowEveryWordNoModelIsAsked()
    {
        var encoder = new KeywordEncoder();

        Read("it is Python and R", encoder);

        Assert.Equal(0, encoder.Asked);
    }

    [Fact]
    public void NoUtteranceIsEncodedWithoutEndAndWhatCouldNotBeAskedIsNotTaken()
    {
        var encoder = new KeywordEncoder();

        var reading = Read(
            string.Join(" ", Enumerable.Range(1, 60).Select(at => $"Friar {new string('z', at)} peddles Python.")) + " Friars forge Scala.", encoder);

        Assert.Equal(Policy.Default.MostEncoded, encoder.Asked);
        Assert.Empty(reading.Answers);
    }

    static Reading Read(string text, KeywordEncoder? encoder = null)
    {
        var likeness = new Likeness(encoder ??= new(), () => new Dictionary<string, TrainingExamples> { ["en"] = Examples });
        encoder.Asked = 0;
        return new Interpreter(Shipped.Advisor("en"), Shipped.Vocabularies.Get("en"), likeness).Read(text, new("skills", Answers.Empty));
    }

    /// <summary>Puts a text where its verb belongs.</summary>
    sealed class KeywordEncoder : ISentenceEncoder
    {
        static readonly string[] Verbs = ["forge", "peddle", "sicken"];

        readonly HashSet<string> _known = [
            .. Shipped.Advisor("en").Interview.Questions.SelectMany(question => question.Choices)
                .SelectMany(choice => choice.Synonyms.Append(choice.Label).Append(choice.Short)),
        ];

        public int Asked { get; set; }

        public bool IsReady => true;

        public float[] Encode(string text)
        {
            Asked += _known.Contains(text) ? 0 : 1;
            return [.. Verbs.Select(verb => text.Contains(verb, StringComparison.Ordinal) ? 1f : 0f)];
        }
    }
}
