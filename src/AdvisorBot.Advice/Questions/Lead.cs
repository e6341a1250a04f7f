using AdvisorBot.Advice.Assessments;

namespace AdvisorBot.Advice.Questions;

/// <summary>Which tools lead now, and whether an answer would change it.</summary>
readonly struct Lead(Ruleset rules, int[] keys, ulong needed)
{
    /// <param name="neededThen">The stages needed once the answer is given.</param>
    public bool ChangesWith(Outcome outcome, ulong neededThen)
    {
        if (neededThen != needed)
            return true;
        for (var stage = 0; stage < rules.StageCount; stage++)
        {
            if ((needed >> stage & 1) != 0 && ChangesWith(outcome, rules.StageStart(stage), rules.StageEnd(stage)))
                return true;
        }
        return false;
    }

    bool ChangesWith(Outcome outcome, int start, int end)
    {
        var found = Array.BinarySearch(outcome.Tools, start);
        var first = found < 0 ? ~found : found;
        var (before, after) = (SortKey.Threshold, SortKey.Threshold);
        for (int tool = start, next = first; tool < end; tool++)
        {
            before = Math.Max(before, keys[tool]);
            after = Math.Max(after, Moved(outcome, tool, ref next));
        }
        for (int tool = start, next = first; tool < end; tool++)
        {
            var key = Moved(outcome, tool, ref next);
            if ((keys[tool] == before && before > SortKey.Threshold) != (key == after && after > SortKey.Threshold))
                return true;
        }
        return false;
    }

    /// <summary>The tool's key after the answer; tools must be asked for in rising order.</summary>
    int Moved(Outcome outcome, int tool, ref int next)
    {
        if (next >= outcome.Tools.Length || outcome.Tools[next] != tool)
            return keys[tool];
        var delta = outcome.Deltas[next++];
        return keys[tool] > SortKey.Threshold ? keys[tool] + delta : keys[tool];
    }
}
