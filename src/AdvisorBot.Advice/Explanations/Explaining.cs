using System.Collections.Immutable;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Explanations;

/// <summary>Why, why not and compare: views of one assessment.</summary>
static class Explaining
{
    public static WhyReport Why(Ruleset rules, Assessment assessment, string toolId)
    {
        var tool = assessment[toolId];
        var stage = StageOf(rules, assessment, toolId);
        var rank = 1 + stage.Ranked.Select(ranked => ranked.Tool.Id).ToList().IndexOf(toolId);
        var leads = stage.Leaders.Any(leader => leader.Tool.Id == toolId);
        return new(stage.Stage, tool, rank, leads, leads ? Others(stage, toolId) : [], Unstated(rules, assessment, toolId));
    }

    public static WhyNotReport WhyNot(Ruleset rules, Assessment assessment, string toolId)
    {
        var tool = assessment[toolId];
        var stage = StageOf(rules, assessment, toolId);
        var leads = stage.Leaders.Any(leader => leader.Tool.Id == toolId);
        var leader = leads ? null : stage.Leaders.FirstOrDefault();
        // A question that speaks for both is no difference, whatever the wording of the two points.
        var own = tool.For.Select(reason => reason.QuestionId).ToHashSet();
        return new(
            stage.Stage,
            tool,
            leader,
            leads ? Others(stage, toolId) : [],
            tool.RuledOutBy,
            leader is null ? [] : [.. leader.For.Where(reason => Outweighs(leader, tool, reason.QuestionId) || !own.Contains(reason.QuestionId))],
            tool.Against,
            WouldReturn(rules, tool, assessment.Answers),
            Unstated(rules, assessment, toolId));
    }

    /// <summary>The fewest answers that would all have to change: of tests that must hold together one, of all others each that holds.</summary>
    static ImmutableArray<string> WouldReturn(Ruleset rules, ToolAssessment tool, Answers answers)
    {
        var ruling = tool.RuledOutBy.Select(reason => (reason.Effect, Holding: Holding(reason.Effect))).ToList();
        IEnumerable<ImmutableHashSet<string>> sets = [[]];
        foreach (var (effect, holding) in ruling)
            sets = effect.IsJoint && !effect.IsAny ? sets.SelectMany(set => holding.Select(set.Add)) : sets.Select(set => set.Union(holding));
        var fewest = sets.MinBy(set => set.Count)!;
        return [.. ruling.SelectMany(one => one.Holding).Distinct().Where(fewest.Contains)];

        List<string> Holding(Effect effect) =>
            [.. effect.Conditions.Where(condition => rules.Holds(condition, answers)).Select(condition => condition.QuestionId)];
    }

    public static Comparison Compare(Ruleset rules, Assessment assessment, IReadOnlyList<string> toolIds)
    {
        var tools = toolIds.Select(id => assessment[id]).ToImmutableArray();
        var rows = ImmutableArray.CreateBuilder<ComparisonRow>();
        foreach (var (questionId, answer) in assessment.Answers.InOrder)
        {
            if (answer is Answer.NotSure || rules.Interview.Find(questionId) is not { } question)
                continue;
            var cells = tools.Select(tool => Cell(rules, tool, questionId)).ToImmutableArray();
            if (cells.Any(cell => cell.Verdict != Verdict.Unstated))
                rows.Add(new(question, answer, cells));
        }
        return new(tools, rows.ToImmutable(), [.. assessment.Catalogue.Matrix.SelectMany(table => table.Rows).Where(row => Differs(row, tools))]);
    }

    static bool Differs(Capability row, ImmutableArray<ToolAssessment> tools) =>
        tools.Select(tool => row.Find(tool.Tool.Id)).Select(cell => (cell?.Kind, cell?.Own, cell?.Note)).Distinct().Count() > 1;

    static ComparisonCell Cell(Ruleset rules, ToolAssessment tool, string questionId)
    {
        ImmutableArray<Reason> ruledOut = Of(tool.RuledOutBy), against = Of(tool.Against), speaksFor = Of(tool.For);
        var verdict = !ruledOut.IsEmpty ? Verdict.RuledOut
            : !against.IsEmpty && !speaksFor.IsEmpty ? Verdict.Mixed
            : !against.IsEmpty ? Verdict.Against
            : !speaksFor.IsEmpty ? Verdict.For
            : rules.Speaks(rules.IndexOf(tool.Tool.Id), questionId) ? Verdict.Neutral
            : Verdict.Unstated;
        return new(verdict, [.. ruledOut, .. against, .. speaksFor]);

        ImmutableArray<Reason> Of(ImmutableArray<Reason> reasons) => [.. reasons.Where(reason => reason.QuestionId == questionId)];
    }

    static ImmutableArray<Tool> Others(StageAssessment stage, string toolId) =>
        [.. stage.Leaders.Select(leader => leader.Tool).Where(tool => tool.Id != toolId)];

    static bool Outweighs(ToolAssessment leader, ToolAssessment tool, string questionId) => Weight(leader, questionId) > Weight(tool, questionId);

    static int Weight(ToolAssessment tool, string questionId) => tool.For.Where(reason => reason.QuestionId == questionId).Sum(reason => reason.Effect.Weight);

    static ImmutableArray<string> Unstated(Ruleset rules, Assessment assessment, string toolId)
    {
        var tool = rules.IndexOf(toolId);
        return
        [
            .. assessment.Answers.InOrder
                .Where(
                    pair =>
                        pair.Value is not Answer.NotSure
                            && rules.Interview.Find(pair.Key) is not null
                            && !rules.Speaks(tool, pair.Key)
                            && !rules.DecidesStages(pair.Key))
                .Select(pair => pair.Key),
        ];
    }

    // The tool's stage may not be needed; its standing within the stage is still what was asked for.
    static StageAssessment StageOf(Ruleset rules, Assessment assessment, string toolId) =>
        assessment.FindStage(assessment.Catalogue.FindTool(toolId)!.StageId) ?? assessment.LookAt(rules.StageOf(rules.IndexOf(toolId)));
}
