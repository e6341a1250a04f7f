using System.Text;
using AdvisorBot.Advice.Assessments;

namespace AdvisorBot.Advice.Questions;

/// <summary>
/// What is still to be settled: how the tools stand, between which bounds answers still to come can move them, and which
/// questions can make a difference among those that may yet lead. A tool is a contender while its upper bound reaches
/// the lower bound of every tool that no answer can rule out; bounds are those of all open questions together, so nothing
/// that could still change who leads is ever given up.
/// </summary>
sealed class Outlook
{
    // Comparing every pair pays when few are left.
    const int MostCompared = 24;

    readonly Ruleset _rules;
    readonly bool[] _contends;
    readonly List<Prospect> _open;
    readonly int[] _keys;
    readonly ulong _needed;

    Outlook(Ruleset rules, int[] keys, ulong needed, List<Prospect> open)
    {
        (_rules, _keys, _needed, _open) = (rules, keys, needed, open);
        _contends = new bool[keys.Length];
        Relevant = [];
        Narrow();
    }

    /// <summary>Open questions, of those given, that can still make a difference.</summary>
    public List<Prospect> Relevant { get; private set; }

    public bool Contends(int tool) => _contends[tool];

    public static Outlook Of(Ruleset rules, Standing standing, List<Prospect> open) => new(rules, standing.Keys, standing.Needed, open);

    /// <summary>Equal for states from which the rest of the conversation is the same, whatever led there.</summary>
    public string Signature()
    {
        var text = new StringBuilder();
        foreach (var prospect in Relevant)
            text.Append(prospect.Id).Append(' ');
        for (var stage = 0; stage < _rules.StageCount; stage++)
        {
            var (start, end, least) = (_rules.StageStart(stage), _rules.StageEnd(stage), int.MaxValue);
            for (var tool = start; tool < end; tool++)
                least = _contends[tool] ? Math.Min(least, _keys[tool]) : least;
            for (var tool = start; tool < end; tool++)
            {
                if (_contends[tool])
                    text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{tool}:{_keys[tool] - least} ");
            }
            text.Append('|');
        }
        return text.ToString();
    }

    /// <summary>The outlook once the question is answered so.</summary>
    public Outlook After(Prospect asked, Outcome outcome, Func<Prospect, bool> staysOpen, ulong needed)
    {
        var keys = (int[])_keys.Clone();
        for (var i = 0; i < outcome.Tools.Length; i++)
        {
            if (keys[outcome.Tools[i]] > SortKey.Threshold)
                keys[outcome.Tools[i]] += outcome.Deltas[i];
        }
        return new(_rules, keys, needed, Relevant.FindAll(prospect => prospect != asked && staysOpen(prospect)));
    }

    /// <summary>Whether the answer alone changes which tools lead a needed stage.</summary>
    public bool Changes(Outcome outcome, ulong needed)
    {
        if (needed != _needed)
            return true;
        var moved = outcome.Tools.AsSpan();
        for (var stage = 0; stage < _rules.StageCount; stage++)
        {
            if ((_needed >> stage & 1) != 0 && LeadersChange(outcome, moved, _rules.StageStart(stage), _rules.StageEnd(stage)))
                return true;
        }
        return false;
    }

    // Bounds over fewer questions are tighter, and tighter bounds leave fewer questions: until nothing changes.
    void Narrow()
    {
        var candidates = _open;
        while (true)
        {
            Contend(candidates);
            var relevant = candidates.FindAll(Matters);
            var done = relevant.Count == candidates.Count || relevant.Count == 0;
            candidates = relevant;
            if (done)
                break;
        }
        Relevant = candidates;
    }

    void Contend(List<Prospect> open)
    {
        for (var stage = 0; stage < _rules.StageCount; stage++)
        {
            var needed = (_needed >> stage & 1) != 0;
            var (start, end) = (_rules.StageStart(stage), _rules.StageEnd(stage));
            var floor = SortKey.Threshold + 1;
            for (var tool = start; needed && tool < end; tool++)
                floor = Math.Max(floor, Lower(tool, open));
            for (var tool = start; tool < end; tool++)
                _contends[tool] = needed && _keys[tool] > SortKey.Threshold && Upper(tool, open) >= floor;
            DropTheBeaten(start, end, open);
        }
    }

    // A tool that another one stays ahead of, whatever is answered, cannot lead.
    void DropTheBeaten(int start, int end, List<Prospect> open)
    {
        if (Contenders(start, end, MostCompared + 1) > MostCompared)
            return;
        for (var ahead = start; ahead < end; ahead++)
        {
            if (!_contends[ahead] || Lower(ahead, open) <= SortKey.Threshold)
                continue;
            for (var behind = start; behind < end; behind++)
                _contends[behind] &= behind == ahead || _keys[ahead] - _keys[behind] + LeastLead(ahead, behind, open) <= 0;
        }
    }

    static int LeastLead(int ahead, int behind, List<Prospect> open)
    {
        var lead = 0;
        foreach (var prospect in open)
            lead += prospect.LeastLead(ahead, behind);
        return lead;
    }

    int Upper(int tool, List<Prospect> open)
    {
        var upper = _keys[tool];
        foreach (var prospect in open)
            upper += prospect.Best[tool];
        return upper;
    }

    int Lower(int tool, List<Prospect> open)
    {
        var lower = _keys[tool];
        if (lower <= SortKey.Threshold)
            return int.MinValue;
        foreach (var prospect in open)
            lower += prospect.Worst[tool];
        return lower;
    }

    /// <summary>Some answer moves contenders of one stage apart, rules one out, or decides what else is asked or needed.</summary>
    bool Matters(Prospect prospect)
    {
        if (prospect.Compiled.Conditions.Any(condition => condition.IsGate))
            return true;
        foreach (var outcome in prospect.Outcomes)
        {
            if (Separates(outcome))
                return true;
        }
        return false;
    }

    bool Separates(Outcome outcome)
    {
        var at = 0;
        for (var stage = 0; stage < _rules.StageCount && at < outcome.Tools.Length; stage++)
        {
            var end = _rules.StageEnd(stage);
            var (touched, common) = (0, 0);
            for (; at < outcome.Tools.Length && outcome.Tools[at] < end; at++)
            {
                if (!_contends[outcome.Tools[at]] || outcome.Deltas[at] == 0)
                    continue;
                if (outcome.Deltas[at] == SortKey.RulesOut || (touched > 0 && outcome.Deltas[at] != common))
                    return true;
                (touched, common) = (touched + 1, outcome.Deltas[at]);
            }
            if (touched > 0 && touched < Contenders(_rules.StageStart(stage), end, touched + 1))
                return true;
        }
        return false;
    }

    int Contenders(int start, int end, int enough)
    {
        var count = 0;
        for (var tool = start; tool < end && count < enough; tool++)
            count += _contends[tool] ? 1 : 0;
        return count;
    }

    bool LeadersChange(Outcome outcome, ReadOnlySpan<int> moved, int start, int end)
    {
        var (before, after, at) = (SortKey.Threshold, SortKey.Threshold, FirstAtOrAfter(moved, start));
        for (int tool = start, next = at; tool < end; tool++)
        {
            before = Math.Max(before, _keys[tool]);
            after = Math.Max(after, Moved(outcome, moved, tool, ref next));
        }
        for (int tool = start, next = at; tool < end; tool++)
        {
            var key = Moved(outcome, moved, tool, ref next);
            if ((_keys[tool] == before && before > SortKey.Threshold) != (key == after && after > SortKey.Threshold))
                return true;
        }
        return false;
    }

    int Moved(Outcome outcome, ReadOnlySpan<int> moved, int tool, ref int next)
    {
        if (next >= moved.Length || moved[next] != tool)
            return _keys[tool];
        var delta = outcome.Deltas[next++];
        return _keys[tool] > SortKey.Threshold ? _keys[tool] + delta : _keys[tool];
    }

    static int FirstAtOrAfter(ReadOnlySpan<int> tools, int start)
    {
        var index = tools.BinarySearch(start);
        return index < 0 ? ~index : index;
    }
}
