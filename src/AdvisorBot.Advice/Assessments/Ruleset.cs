using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Assessments;

/// <summary>
/// A catalogue and its interview, compiled: tools in one row sorted by stage, every distinct condition once with the
/// tools it touches. Built once, read by all threads.
/// </summary>
sealed class Ruleset
{
    readonly FrozenDictionary<string, int> _toolIndex;
    readonly int[] _stageStarts;
    readonly ToolEffect[][] _toolEffects;
    readonly CompiledCondition?[] _stageNeeds;

    public Ruleset(Catalogue catalogue, Interview interview)
    {
        Catalogue = catalogue;
        Interview = interview;
        var book = new ConditionBook(interview);
        var stageNumbers = catalogue.Stages.Select((stage, number) => (stage.Id, number)).ToDictionary(pair => pair.Id, pair => pair.number);
        Tools = [.. catalogue.Tools.Where(tool => stageNumbers.ContainsKey(tool.StageId)).OrderBy(tool => stageNumbers[tool.StageId])];
        _toolIndex = Tools.Select((tool, index) => (tool.Id, index)).DistinctBy(pair => pair.Id).ToFrozenDictionary(pair => pair.Id, pair => pair.index);
        _stageStarts = new int[catalogue.Stages.Length + 1];
        foreach (var tool in Tools)
            _stageStarts[stageNumbers[tool.StageId] + 1]++;
        for (var stage = 0; stage < catalogue.Stages.Length; stage++)
            _stageStarts[stage + 1] += _stageStarts[stage];
        _toolEffects = new ToolEffect[Tools.Length][];
        for (var index = 0; index < Tools.Length; index++)
            _toolEffects[index] = [.. book.Record(Tools[index], index)];
        _stageNeeds = [.. catalogue.Stages.Select(stage => stage.When is null ? null : book.Gate(stage.When))];
        Questions = book.Close();
        Joint = book.Joint;
        ConditionCount = book.Count;
    }

    public Catalogue Catalogue { get; }

    public Interview Interview { get; }

    /// <summary>All tools, sorted by stage and within it in catalogue order.</summary>
    public ImmutableArray<Tool> Tools { get; }

    public ImmutableArray<CompiledQuestion> Questions { get; }

    /// <summary>Tests of several questions that decide together.</summary>
    public ImmutableArray<CompiledJoint> Joint { get; }

    public int ConditionCount { get; }

    public int StageCount => _stageStarts.Length - 1;

    public CompiledCondition? StageNeed(int stage) => _stageNeeds[stage];

    public int StageStart(int stage) => _stageStarts[stage];

    public int StageEnd(int stage) => _stageStarts[stage + 1];

    public int IndexOf(string toolId) => _toolIndex.GetValueOrDefault(toolId, -1);

    public int StageOf(int tool)
    {
        var stage = 0;
        while (tool >= _stageStarts[stage + 1])
            stage++;
        return stage;
    }

    public ToolScores Weigh(Answers answers)
    {
        var keys = new int[Tools.Length];
        var awake = new bool[ConditionCount];
        foreach (var question in Questions)
        {
            var answer = answers[question.Question.Id];
            foreach (var condition in question.Conditions)
            {
                if (condition.Condition.Holds(question.Question, answer))
                {
                    awake[condition.Number] = true;
                    condition.ApplyTo(keys);
                }
            }
        }
        foreach (var joint in Joint)
        {
            if (joint.Test.Holds(Interview, answers))
            {
                awake[joint.Number] = true;
                joint.Result.ApplyTo(keys);
            }
        }
        return new(keys, awake, Needed(answers), answers);
    }

    /// <summary>Whether the answers meet one of the tests for certain.</summary>
    public bool Holds(Condition condition, Answers answers) =>
        Interview.Find(condition.QuestionId) is { } question && condition.Holds(question, answers[condition.QuestionId]);

    public IEnumerable<int> NeededStages(ToolScores scores) =>
        Enumerable.Range(0, StageCount).Where(stage => (scores.Needed & (1UL << stage)) != 0);

    public int[] Ranking(ToolScores scores, int stage)
    {
        var tools = Fitting(scores, stage);
        // Keys descending, then catalogue order, packed into one number so that the sort needs no comparer.
        var order = Array.ConvertAll(tools, tool => ((long)-scores.Keys[tool] << 32) | (uint)tool);
        Array.Sort(order, tools);
        return tools;
    }

    public IEnumerable<int> RuledOut(ToolScores scores, int stage) =>
        Enumerable.Range(StageStart(stage), StageEnd(stage) - StageStart(stage)).Where(tool => !scores.Fits(tool));

    public int[] Leaders(ToolScores scores, int stage)
    {
        var best = SortKey.Threshold;
        for (var tool = StageStart(stage); tool < StageEnd(stage); tool++)
            best = Math.Max(best, scores.Keys[tool]);
        return [.. Fitting(scores, stage).Where(tool => scores.Keys[tool] == best)];
    }

    public ToolAssessment Describe(ToolScores scores, int index)
    {
        var (score, reasons) = (0, new ImmutableArray<Reason>.Builder?[3]);
        foreach (var (point, effect, condition) in _toolEffects[index])
        {
            if (!scores.Awake[condition])
                continue;
            score += effect.Kind switch { EffectKind.For => effect.Weight, EffectKind.Against => -effect.Weight, _ => 0 };
            (reasons[(int)effect.Kind] ??= ImmutableArray.CreateBuilder<Reason>())
                .Add(ReasonOf(point, effect, scores.Answers));
        }
        return new(Tools[index], scores.Fits(index), score, Of(EffectKind.For), Of(EffectKind.Against), Of(EffectKind.RulesOut));

        ImmutableArray<Reason> Of(EffectKind kind) => reasons[(int)kind]?.ToImmutable() ?? [];
    }

    Reason ReasonOf(Point point, Effect effect, Answers answers)
    {
        var awake = effect.Conditions.Where(condition => Holds(condition, answers))
            .Select(condition => KeyValuePair.Create(condition.QuestionId, answers[condition.QuestionId]!)).ToList();
        return new(point, effect, awake[0].Key, awake[0].Value) { Others = effect.IsAny ? [] : [.. awake.Skip(1)] };
    }

    /// <summary>The document says something about this tool that bears on the question.</summary>
    public bool Speaks(int tool, string questionId) =>
        _toolEffects[tool].Any(effect => effect.Effect.Conditions.Any(condition => condition.QuestionId == questionId));

    /// <summary>Bit set of the stages to look at; without the answer that decides about a stage, it is one of them.</summary>
    public ulong Needed(Answers answers)
    {
        var needed = 0UL;
        for (var stage = 0; stage < StageCount; stage++)
        {
            var need = _stageNeeds[stage]?.Condition;
            if (need is null || need.MayHold(Interview.Find(need.QuestionId)!, answers[need.QuestionId]))
                needed |= 1UL << stage;
        }
        return needed;
    }

    public bool DecidesStages(string questionId) => Array.Exists(_stageNeeds, need => need?.Condition.QuestionId == questionId);

    int[] Fitting(ToolScores scores, int stage) =>
        [.. Enumerable.Range(StageStart(stage), StageEnd(stage) - StageStart(stage)).Where(scores.Fits)];

}
