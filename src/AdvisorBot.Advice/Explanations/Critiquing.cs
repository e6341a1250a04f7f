using System.Collections.Immutable;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Questions;

namespace AdvisorBot.Advice.Explanations;

/// <summary>Finds the single answers that would put another tool first.</summary>
static class Critiquing
{
    const int Most = 4;

    public static ImmutableArray<Critique> Find(Ruleset rules, Assessment assessment)
    {
        var found = new List<(Critique Critique, double Likelihood)>();
        foreach (var question in rules.Questions.Where(question => !rules.DecidesStages(question.Question.Id)))
            found.AddRange(Of(rules, assessment, question));
        // One per question before a second one: four wishes about the same thing are one wish.
        var ranked = found
            .GroupBy(critique => critique.Critique.QuestionId)
            .SelectMany(
                group => group.OrderByDescending(critique => critique.Likelihood).Select((critique, place) => (critique.Critique, critique.Likelihood, place)))
            // To be after something else is no wish about the same need.
            .OrderBy(critique => rules.Interview.Find(critique.Critique.QuestionId) is { First: true })
            .ThenBy(critique => critique.place)
            .ThenByDescending(critique => critique.Likelihood);
        return [.. ranked.Take(Most).Select(critique => critique.Critique)];
    }

    static IEnumerable<(Critique Critique, double Likelihood)> Of(Ruleset rules, Assessment assessment, CompiledQuestion question)
    {
        var id = question.Question.Id;
        var present = assessment.Answers[id] ?? Answer.Unsure;
        if (question.Question.AskWhen is { } gate && present is Answer.NotSure && !gate.Holds(rules.Interview, assessment.Answers))
            yield break;
        foreach (var (answer, likelihood) in PossibleAnswer.InsteadOf(question, present))
        {
            var changed = assessment.Answers.With(id, answer);
            // What pulls against another answer is no wish to offer.
            if (rules.Interview.TensionsOf(changed).Except(rules.Interview.TensionsOf(assessment.Answers)).Any())
                continue;
            var after = new Assessment(rules, rules.Weigh(changed), changed);
            if (after.IsDeadEnd)
                continue;
            var change = Comparing.Difference(assessment, after);
            if (change.ChangesLeader && HasReason(after, change))
                yield return (new(id, answer, change), likelihood);
        }
    }

    // What nothing speaks for is nothing to wish for, unless the one before it could not stay.
    static bool HasReason(Assessment after, Change change) => change.Stages.Where(stage => stage.Changed).Any(stage =>
        stage.LeadersBefore.Any(change.Dropped.Contains) || after.FindStage(stage.Stage.Id)!.Leaders.Any(leader => !leader.For.IsEmpty));
}
