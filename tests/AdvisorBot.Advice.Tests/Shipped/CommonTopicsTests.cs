using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Tests.Shipped;

/// <summary>What a choice of technology mostly hangs on is asked by either guide, as far as its page speaks of it.</summary>
public class CommonTopicsTests
{
    const int Interviews = 300;

    [Theory]
    [InlineData("azure-machine-learning", "skills", "offline", "data-size", "scoring")]
    // Its page gives no size, but says what spreads over many machines.
    [InlineData("microsoft-ai-and-ml-2026", "skills", "offline", "distributed", "scoring")]
    public void TeamSkillsOfflineNeedsDataScaleAndScoringPatternAreAsked(string catalogue, params string[] questions)
    {
        var asked = new HashSet<string>();
        var random = new Random(2018);
        for (var interview = 0; interview < Interviews && !asked.IsSupersetOf(questions); interview++)
            asked.UnionWith(Hold(Repository.Library.Get(catalogue, "en"), random));

        Assert.Empty(questions.Except(asked));
    }

    /// <summary>An interview with a person who answers at random, to its end; the questions it asked.</summary>
    static List<string> Hold(Advisor advisor, Random random)
    {
        var asked = new List<string>();
        var answers = Answers.Empty;
        while (advisor.Next(answers) is { Question: var question } && asked.Count < advisor.Interview.Questions.Length)
        {
            asked.Add(question.Id);
            answers = answers.With(question.Id, Answer.Choose(question.Choices[random.Next(question.Choices.Length)].Id));
            if (advisor.Assess(answers).IsDeadEnd)
                break;
        }
        return asked;
    }
}
