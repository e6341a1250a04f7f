using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Advice.Assessments;

/// <summary>How the tools of one stage stand.</summary>
public sealed class StageAssessment
{
    readonly Ruleset _rules;
    readonly ToolScores _scores;
    readonly int _stage;

    internal StageAssessment(Ruleset rules, ToolScores scores, int stage)
    {
        _rules = rules;
        _scores = scores;
        _stage = stage;
        for (var tool = rules.StageStart(stage); tool < rules.StageEnd(stage); tool++)
            CandidateCount += scores.Fits(tool) ? 1 : 0;
    }

    public Stage Stage => _rules.Catalogue.Stages[_stage];

    public int CandidateCount { get; }

    public int ToolCount => _rules.StageEnd(_stage) - _rules.StageStart(_stage);

    /// <summary>
    /// Fitting tools, best first: by score; then fewer reasons against; then in catalogue order. What became of a tool
    /// after the document was written does not count.
    /// </summary>
    public ImmutableArray<ToolAssessment> Ranked => field.IsDefault ? field = Describe(_rules.Ranking(_scores, _stage)) : field;

    /// <summary>Tools ruled out, in catalogue order.</summary>
    public ImmutableArray<ToolAssessment> RuledOut => field.IsDefault ? field = Describe(_rules.RuledOut(_scores, _stage)) : field;

    /// <summary>The fitting tools that share the best rank before catalogue order decides; empty at a dead end.</summary>
    public ImmutableArray<ToolAssessment> Leaders => field.IsDefault ? field = Describe(_rules.Leaders(_scores, _stage)) : field;

    ImmutableArray<ToolAssessment> Describe(IEnumerable<int> tools) => [.. tools.Select(tool => _rules.Describe(_scores, tool))];
}
