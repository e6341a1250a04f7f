using System.Collections.Frozen;
using AdvisorBot.Advice;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Understanding.Decision;

/// <summary>Which answers take tools out of the running, and so want more certainty than those that only rank.</summary>
sealed class Severity
{
    readonly FrozenSet<(string Question, string Choice)> _ruling;

    public Severity(Advisor advisor)
    {
        List<Condition> ruling =
        [
            .. advisor.Catalogue.Tools.SelectMany(tool => tool.Points).SelectMany(point => point.Effects).Where(effect => effect.Kind == EffectKind.RulesOut)
                .SelectMany(effect => effect.Conditions),
        ];
        // A stage that is not needed takes all its tools along.
        var stages = advisor.Catalogue.Stages.Select(stage => stage.When?.QuestionId).ToHashSet();
        _ruling = (from question in advisor.Interview.Questions
                   from choice in question.Choices
                   where stages.Contains(question.Id) || question.Kind.IsAmount
                       || ruling.Exists(condition => condition.QuestionId == question.Id && condition.Holds(question, Answer.Choose(choice.Id)))
                   select (question.Id, choice.Id)).ToFrozenSet();
    }

    public bool MayRuleOut(Question question, Choice choice) => _ruling.Contains((question.Id, choice.Id));
}
