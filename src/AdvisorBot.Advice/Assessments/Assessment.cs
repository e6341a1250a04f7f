using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Assessments;

/// <summary>
/// What the catalogue says under the answers given: a pure function of both. Details of single tools are worked out
/// when they are first looked at, so an assessment of a very large catalogue costs little until it is displayed.
/// </summary>
public sealed class Assessment
{
    readonly Ruleset _rules;
    readonly ToolScores _scores;

    internal Assessment(Ruleset rules, ToolScores scores, Answers answers)
    {
        _rules = rules;
        _scores = scores;
        Answers = answers;
        Stages = [.. rules.NeededStages(scores).Select(stage => new StageAssessment(rules, scores, stage))];
    }

    public Catalogue Catalogue => _rules.Catalogue;

    public Answers Answers { get; }

    /// <summary>The needed stages, in catalogue order; all of them while the answer that decides it is missing.</summary>
    public ImmutableArray<StageAssessment> Stages { get; }

    /// <summary>Tools of the needed stages that still fit.</summary>
    public int CandidateCount => Stages.Sum(stage => stage.CandidateCount);

    /// <summary>Tools of the needed stages.</summary>
    public int ToolCount => Stages.Sum(stage => stage.ToolCount);

    /// <summary>Some needed stage has no candidate.</summary>
    public bool IsDeadEnd => Stages.Any(stage => stage.CandidateCount == 0 && stage.ToolCount > 0);

    /// <summary>The scores of any tool of the catalogue, of a needed stage or not.</summary>
    /// <exception cref="KeyNotFoundException">The catalogue has no such tool.</exception>
    public ToolAssessment this[string toolId] =>
        Find(toolId) ?? throw new KeyNotFoundException($"The catalogue {Catalogue.Id} has no tool {toolId}.");

    public ToolAssessment? Find(string toolId)
    {
        var index = _rules.IndexOf(toolId);
        return index < 0 ? null : _rules.Describe(_scores, index);
    }

    public StageAssessment? FindStage(string stageId) => Stages.FirstOrDefault(stage => stage.Stage.Id == stageId);

    /// <summary>A stage whether needed or not.</summary>
    internal StageAssessment LookAt(int stage) => new(_rules, _scores, stage);

    internal ToolScores Scores => _scores;

    internal bool Fits(string toolId)
    {
        var index = _rules.IndexOf(toolId);
        return index >= 0 && _scores.Fits(index);
    }
}
