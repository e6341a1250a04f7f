using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Assessments;

/// <summary>Collects each distinct condition once while a catalogue is compiled.</summary>
sealed class ConditionBook(Interview interview)
{
    readonly Dictionary<Condition, Entry> _entries = [];
    readonly Dictionary<Requirement, Entry> _joint = [];

    public int Count => _entries.Count + _joint.Count;

    /// <summary>Tests of several questions, after <see cref="Close"/>.</summary>
    public ImmutableArray<CompiledJoint> Joint { get; private set; } = [];

    /// <summary>Notes a tool's effects; those on questions the interview does not have are left out.</summary>
    public IEnumerable<ToolEffect> Record(Tool tool, int index)
    {
        foreach (var point in tool.Points)
        {
            foreach (var effect in point.Effects)
            {
                var entry = effect.IsJoint ? Find(effect.Requirement) : Find(effect.Condition);
                if (entry is null)
                    continue;
                entry.Add(index, effect);
                yield return new(point, effect, entry.Compiled.Number);
            }
        }
    }

    /// <summary>Notes a condition that opens a stage; null when the interview does not have its question.</summary>
    public CompiledCondition? Gate(Condition condition)
    {
        var entry = Find(condition);
        if (entry is not null)
            entry.Compiled.OpensStage = true;
        return entry?.Compiled;
    }

    public ImmutableArray<CompiledQuestion> Close()
    {
        Joint = [.. _joint.Select(pair => new CompiledJoint(pair.Key, pair.Value.Close()))];
        var legs = Joint.SelectMany(joint => joint.Test.Conditions).Distinct().ToLookup(condition => condition.QuestionId);
        var byQuestion = _entries.Values.Select(entry => entry.Close()).ToLookup(condition => condition.Condition.QuestionId);
        return [.. interview.Questions.Select((question, number) =>
            new CompiledQuestion(question, number, [.. byQuestion[question.Id]], [.. legs[question.Id]]))];
    }

    Entry? Find(Condition condition)
    {
        if (interview.Find(condition.QuestionId) is null)
            return null;
        return _entries.GetValueOrDefault(condition) ?? (_entries[condition] = new(new(condition, Count)));
    }

    Entry? Find(Requirement test)
    {
        if (test.Conditions.Any(condition => interview.Find(condition.QuestionId) is null))
            return null;
        return _joint.GetValueOrDefault(test) ?? (_joint[test] = new(new(test.Conditions[0], Count)));
    }

    sealed class Entry(CompiledCondition compiled)
    {
        readonly List<int> _ruledOut = [];
        readonly List<int> _touched = [];
        readonly List<int> _deltas = [];

        public CompiledCondition Compiled { get; } = compiled;

        public void Add(int tool, Effect effect)
        {
            if (effect.Kind == EffectKind.RulesOut)
            {
                _ruledOut.Add(tool);
            }
            else
            {
                _touched.Add(tool);
                _deltas.Add(effect.Kind == EffectKind.For ? SortKey.For(effect.Weight) : SortKey.Against(effect.Weight));
            }
        }

        public CompiledCondition Close()
        {
            (Compiled.RuledOut, Compiled.Touched, Compiled.Deltas) = ([.. _ruledOut], [.. _touched], [.. _deltas]);
            return Compiled;
        }
    }
}
