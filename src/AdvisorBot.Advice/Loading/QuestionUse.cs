using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Loading;

/// <summary>Finds questions whose answers lead to nothing in any catalogue that uses the interview.</summary>
static class QuestionUse
{
    public static void Check(Interview interview, ImmutableArray<Catalogue> catalogues, ProblemList problems)
    {
        var used = catalogues.SelectMany(catalogue => catalogue.Tools).SelectMany(tool => tool.Points).SelectMany(point => point.Effects)
            .SelectMany(effect => effect.Conditions).Select(condition => condition.QuestionId)
            .Concat(catalogues.SelectMany(catalogue => catalogue.Stages).Select(stage => stage.When?.QuestionId).OfType<string>())
            .Concat(
                interview.Questions.SelectMany(question => new[] { question.AskWhen, question.AskUnless }).OfType<Requirement>()
                    .SelectMany(requirement => requirement.QuestionIds))
            .ToHashSet();
        foreach (var question in interview.Questions.Where(question => !used.Contains(question.Id)))
            problems.Add(question, $"Nothing depends on the question `{question.Id}`.", "Give a point an effect on it, or remove the question.");
    }
}
