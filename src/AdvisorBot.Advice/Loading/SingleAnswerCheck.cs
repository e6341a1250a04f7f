using System.Globalization;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Questions;

namespace AdvisorBot.Advice.Loading;

/// <summary>What no answer by itself may do: count for a tool and rule it out, or leave nothing of a stage.</summary>
sealed class SingleAnswerCheck(Catalogue catalogue, Interview interview, ProblemList problems)
{
    // What may be answered is looked at for every tool: worked out once.
    readonly Dictionary<string, List<Answer>> _single = [];

    public void Run()
    {
        foreach (var tool in catalogue.Tools)
            CheckContradictions(tool);
        CheckAnswersThatEmptyAStage();
    }

    /// <summary>No answer may both speak for a tool and rule it out.</summary>
    void CheckContradictions(Tool tool)
    {
        var effects = tool.Points.SelectMany(point => point.Effects).Where(effect => !effect.IsJoint).ToLookup(effect => effect.QuestionId);
        foreach (var question in interview.Questions.Where(question => effects.Contains(question.Id)))
        {
            foreach (var possible in Single(question))
            {
                var awake = effects[question.Id].Where(effect => effect.Condition.Holds(question, possible)).ToList();
                var ruling = awake.Find(effect => effect.Kind == EffectKind.RulesOut);
                if (ruling is not null && awake.Exists(effect => effect.Kind == EffectKind.For))
                    problems.Add(
                        ruling, $"For `{tool.Id}`, the answer {Display(question, possible)} to `{question.Id}` both counts for it and rules it out.",
                        "Narrow one of the two conditions.");
            }
        }
    }

    void CheckAnswersThatEmptyAStage()
    {
        foreach (var stage in catalogue.Stages)
        {
            var tools = catalogue.Tools.Where(tool => tool.StageId == stage.Id).ToList();
            foreach (var question in interview.Questions.Where(_ => tools.Count > 0))
            {
                foreach (var possible in Single(question).Where(possible => tools.TrueForAll(tool => RulesOut(tool, question, possible))))
                    problems.Add(
                        question,
                        $"In the catalogue `{catalogue.Id}`, the answer {Display(question, possible)} to `{question.Id}` alone rules out every tool of the stage `{stage.Id}`.",
                        "Make some of the effects `against`, or drop the choice.");
            }
        }
    }

    static bool RulesOut(Tool tool, Question question, Answer answer) =>
        tool.Points.Any(point => point.Effects.Any(effect =>
            effect.Kind == EffectKind.RulesOut && (effect.IsAny || !effect.IsJoint)
                && effect.Conditions.Any(condition => condition.QuestionId == question.Id && condition.Holds(question, answer))));

    /// <summary>The answers of one choice, or one stretch of a quantity.</summary>
    List<Answer> Single(Question question)
    {
        if (_single.TryGetValue(question.Id, out var known))
            return known;
        var thresholds = catalogue.Tools.SelectMany(tool => tool.Points).SelectMany(point => point.Effects)
            .SelectMany(effect => effect.Conditions).Where(condition => condition.QuestionId == question.Id).Distinct()
            .Select((condition, number) => new CompiledCondition(condition, number));
        var compiled = new CompiledQuestion(question, 0, [.. thresholds]);
        return _single[question.Id] = [.. PossibleAnswer.Single(compiled)];
    }

    static string Display(Question question, Answer answer) => answer switch
    {
        Answer.Chosen { ChoiceIds.IsEmpty: true } denial => $"`not {string.Join(", ", denial.Lacking)}`",
        Answer.Chosen chosen => $"`{string.Join(", ", chosen.ChoiceIds)}`",
        Answer.Quantity { Range: var range } when question.Unit == Question.Byte =>
            $"{ByteSize.Format(range.Min, CultureInfo.InvariantCulture)} to {ByteSize.Format(range.Max, CultureInfo.InvariantCulture)}",
        Answer.Quantity { Range: var range } => FormattableString.Invariant($"{range.Min:G15} to {range.Max:G15}"),
        _ => "not sure",
    };
}
