using AdvisorBot.Advice.Assessments;

namespace AdvisorBot.Advice.Questions;

/// <summary>
/// The tools that may yet lead a needed stage. A tool is one while its upper bound reaches the lower bound of every tool
/// that no answer can rule out; bounds are those of all open questions together, so nothing that could still change who
/// leads is ever given up.
/// </summary>
sealed class Contenders(Ruleset rules, int[] keys, ulong needed)
{
    // Comparing every pair pays when few are left.
    const int MostCompared = 24;

    readonly bool[] _contends = new bool[keys.Length];

    public bool Contains(int tool) => _contends[tool];

    /// <summary>Settles who contends while these questions, and no others, are still to be answered.</summary>
    public void Settle(List<Prospect> open)
    {
        for (var stage = 0; stage < rules.StageCount; stage++)
        {
            var isNeeded = (needed >> stage & 1) != 0;
            var (start, end) = (rules.StageStart(stage), rules.StageEnd(stage));
            var floor = SortKey.Threshold + 1;
            for (var tool = start; isNeeded && tool < end; tool++)
                floor = Math.Max(floor, Lower(tool, open));
            for (var tool = start; tool < end; tool++)
                _contends[tool] = isNeeded && keys[tool] > SortKey.Threshold && Upper(tool, open) >= floor;
            DropTheBeaten(start, end, open);
        }
    }

    /// <summary>The answer moves contenders of one stage apart, or rules one out.</summary>
    public bool AreSeparatedBy(Outcome outcome)
    {
        var at = 0;
        for (var stage = 0; stage < rules.StageCount && at < outcome.Tools.Length; stage++)
        {
            var end = rules.StageEnd(stage);
            var (touched, common) = (0, 0);
            for (; at < outcome.Tools.Length && outcome.Tools[at] < end; at++)
            {
                if (!_contends[outcome.Tools[at]] || outcome.Deltas[at] == 0)
                    continue;
                if (outcome.Deltas[at] == SortKey.RulesOut || (touched > 0 && outcome.Deltas[at] != common))
                    return true;
                (touched, common) = (touched + 1, outcome.Deltas[at]);
            }
            if (touched > 0 && touched < Count(rules.StageStart(stage), end, touched + 1))
                return true;
        }
        return false;
    }

    // A tool that another one stays ahead of, whatever is answered, cannot lead.
    void DropTheBeaten(int start, int end, List<Prospect> open)
    {
        if (Count(start, end, MostCompared + 1) > MostCompared)
            return;
        for (var ahead = start; ahead < end; ahead++)
        {
            if (!_contends[ahead] || Lower(ahead, open) <= SortKey.Threshold)
                continue;
            for (var behind = start; behind < end; behind++)
                _contends[behind] &= behind == ahead || keys[ahead] - keys[behind] + LeastLead(ahead, behind, open) <= 0;
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
        var upper = keys[tool];
        foreach (var prospect in open)
            upper += prospect.Best[tool];
        return upper;
    }

    int Lower(int tool, List<Prospect> open)
    {
        var lower = keys[tool];
        if (lower <= SortKey.Threshold)
            return int.MinValue;
        foreach (var prospect in open)
            lower += prospect.Worst[tool];
        return lower;
    }

    int Count(int start, int end, int enough)
    {
        var count = 0;
        for (var tool = start; tool < end && count < enough; tool++)
            count += _contends[tool] ? 1 : 0;
        return count;
    }
}
