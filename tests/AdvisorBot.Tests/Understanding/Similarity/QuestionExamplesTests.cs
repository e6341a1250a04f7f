using AdvisorBot.Advice.Inquiries;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Tests.Understanding.Similarity;

public class QuestionExamplesTests
{
    static readonly Subject Cost = new(SubjectKind.Topic, "cost");
    static readonly Subject Source = new(SubjectKind.Advice, nameof(AdviceAspect.Source));

    readonly QuestionExamples _examples = new(
        [
            Of("does it cost much", "dear", Saying.Yes, turned: true), Of("will it ruin us", "dear", Saying.No, turned: true),
            Of("can a pauper have it", "dear", Saying.No, turned: false),
            Of("is it cheap", "cheap", Saying.Yes, turned: false),
        ],
        [("who told you so", Source), ("where have you read that", Source)],
        text => new([], WordFeatures.Of(text)));

    [Fact]
    public void WhatIsAskedIsLikeWhatWasAskedBefore()
    {
        Assert.Equal(Cost, Subjects("would it ruin me")[0].Subject);
        Assert.Equal(Source, Subjects("who told you that")[0].Subject);
        Assert.Equal(1, Subjects("who told you that").Sum(likely => likely.Probability), 3);
    }

    [Fact]
    public void AStatementIsFoundByTheNearestQuestionThatItAnswers()
    {
        var answering = _examples.Answering(Read("might it ruin us"));

        Assert.Equal("dear", answering.MaxBy(pair => pair.Value.Likeness).Key);
        Assert.Equal(Saying.No, answering["dear"].Saying);
        Assert.InRange(answering["dear"].Likeness, 0.5, 1);
    }

    [Fact]
    public void AYesThatMeansNoIsHeard() => Assert.True(_examples.Turned(Read("will it ruin me")) > _examples.Turned(Read("is it cheap")));

    System.Collections.Immutable.ImmutableArray<LikelySubject> Subjects(string text) => _examples.Subjects(Read(text));

    static Features Read(string text) => new([], WordFeatures.Of(text));

    static ExampleQuestion Of(string text, string point, Saying saying, bool turned) => new(text, "box", [point], saying, Cost) { IsTurned = turned };
}
