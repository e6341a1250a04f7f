using AdvisorBot.Advice.Inquiries;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Tests.Inquiries;
using AdvisorBot.Understanding.Similarity;
using Xunit.Abstractions;

namespace AdvisorBot.Tests.Understanding.Inquiries;

/// <summary>Answers the questions of people with what is learnt from the examples, and grades the answers.</summary>
sealed class LearntQuestions
{
    readonly Dictionary<(string Guide, string Language), QuestionLikeness> _ears = [];
    readonly Likeness _likeness;

    public LearntQuestions(ISentenceEncoder encoder)
    {
        _likeness = new(encoder, () => Shipped.Vocabularies.Examples.ToDictionary(pair => pair.Key, pair => pair.Value.OfQuestions));
        _likeness.LearnQuestions();
    }

    /// <summary>How many of the file are right; what is not is written out.</summary>
    public (int Right, int Harmful) Grade(string file, ITestOutputHelper output)
    {
        var graded = AskedQuestion.Read(file).Select(asked => (Asked: asked, Finding: Ask(asked)))
            .Select(pair => (pair.Asked, pair.Finding, Grade: Grading.Of(pair.Asked, pair.Finding))).ToList();
        foreach (var (asked, finding, grade) in graded.Where(one => one.Grade != Advice.Tests.Inquiries.Grade.Right))
            output.WriteLine(
                $"{grade}: {asked.Question} -> {finding.Kind} {finding.Subject} {finding.Aspect}{finding.Request} {string.Join("; ", finding.Tools.Where(tool => !tool.Points.IsEmpty).Take(6).Select(tool => $"{tool.Saying} {string.Join(", ", tool.Points.Select(point => point.Id))}"))}");
        output.WriteLine(string.Join(", ", graded.CountBy(one => one.Grade).OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} {pair.Value}")));
        return (graded.Count(one => one.Grade == Advice.Tests.Inquiries.Grade.Right), graded.Count(one => one.Grade == Advice.Tests.Inquiries.Grade.Harmful));
    }

    Finding Ask(AskedQuestion asked)
    {
        var advisor = Shipped.Advisor(asked.Language, asked.Guide);
        if (!_ears.TryGetValue((asked.Guide, asked.Language), out var ears))
            _ears[(asked.Guide, asked.Language)] = ears = new(advisor.Catalogue, _likeness);
        return advisor.Ask(ears.Hear(new(asked.Question, Answers.Empty) { Focus = asked.Focus }));
    }
}
