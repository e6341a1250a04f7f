using System.Buffers;
using AdvisorBot.Advice.Assessments;

namespace AdvisorBot.Advice.Questions;

/// <summary>
/// The tools that may yet lead a needed stage. A tool is one while its upper bound reaches the lower bound of every other;
/// bounds are those of all open questions together, so nothing that could still change who leads is ever given up.
/// Answers, and fewer open questions, only narrow the bounds: who dropped out stays out, and every step looks only at
/// those the step before has left.
/// </summary>
sealed class Contenders
{
    // Comparing every pair pays when few are left.
    const int MostCompared = 24;

    Contenders(Contender[][] stages) => Stages = stages;

    /// <summary>Stage by stage, in the order of the ruleset; none for a stage that is not needed.</summary>
    public IReadOnlyList<Contender[]> Stages { get; }

    public static Contenders Of(Ruleset rules, ToolScores scores, List<Prospect> open)
    {
        var stages = new Contender[rules.StageCount][];
        for (var stage = 0; stage < stages.Length; stage++)
        {
            var (start, end) = (scores.Needed & (1UL << stage)) != 0 ? (rules.StageStart(stage), rules.StageEnd(stage)) : (0, 0);
            var (tools, count) = (new Contender[end - start], 0);
            for (var tool = start; tool < end; tool++)
            {
                if (scores.Fits(tool))
                    tools[count++] = Bound(tool, scores.Keys[tool], open);
            }
            stages[stage] = StillIn(tools.AsSpan(0, count), open);
        }
        return new(stages);
    }

    /// <summary>Those left after an answer, while these questions stay open.</summary>
    public Contenders After(Prospect asked, Outcome outcome, ulong needed, List<Prospect> open)
    {
        var cursor = new OutcomeCursor(outcome);
        var stages = new Contender[Stages.Count][];
        for (var stage = 0; stage < stages.Length; stage++)
            stages[stage] = (needed & (1UL << stage)) != 0 ? After(Stages[stage], asked, ref cursor, open) : [];
        return new(stages);
    }

    /// <summary>Those left when some questions need not be asked any more.</summary>
    public Contenders Without(List<Prospect> settled, List<Prospect> open) =>
        settled.Count == 0 ? this : new([.. Stages.Select(stage => StillIn(Array.ConvertAll(stage, contender => Release(contender, settled)), open))]);

    /// <summary>The answer moves contenders of one stage apart, or rules them out.</summary>
    public bool AreSeparatedBy(Outcome outcome)
    {
        var cursor = new OutcomeCursor(outcome);
        foreach (var stage in Stages)
        {
            var common = stage.Length > 0 ? cursor.For(stage[0].Tool) : 0;
            if (common == SortKey.RulesOut)
                return true;
            foreach (var contender in stage)
            {
                if (cursor.For(contender.Tool) != common)
                    return true;
            }
        }
        return false;
    }

    /// <summary>The answer alone changes which tools lead a stage.</summary>
    public bool ChangeLeadWith(Outcome outcome)
    {
        var cursor = new OutcomeCursor(outcome);
        foreach (var stage in Stages)
        {
            var (first, before, after) = (cursor, SortKey.Threshold, SortKey.Threshold);
            foreach (var contender in stage)
            {
                before = Math.Max(before, contender.Key);
                after = Math.Max(after, contender.Key + cursor.For(contender.Tool));
            }
            foreach (var contender in stage)
            {
                var key = contender.Key + first.For(contender.Tool);
                if ((contender.Key == before) != (key == after && after > SortKey.Threshold))
                    return true;
            }
        }
        return false;
    }

    static Contender[] After(Contender[] before, Prospect asked, ref OutcomeCursor cursor, List<Prospect> open)
    {
        // This runs for every answer to every question; only what stays in is kept.
        var (after, count) = (ArrayPool<Contender>.Shared.Rent(before.Length), 0);
        foreach (var (tool, key, upper, lower) in before)
        {
            var delta = cursor.For(tool);
            if (key + delta > SortKey.Threshold)
                after[count++] = new(tool, key + delta, upper + delta - asked.Best[tool], lower + delta - asked.Worst[tool]);
        }
        var left = StillIn(after.AsSpan(0, count), open);
        ArrayPool<Contender>.Shared.Return(after);
        return left;
    }

    static Contender Bound(int tool, int key, List<Prospect> open)
    {
        var (upper, lower) = (key, key);
        foreach (var prospect in open)
            (upper, lower) = (upper + prospect.Best[tool], lower + prospect.Worst[tool]);
        return new(tool, key, upper, lower);
    }

    static Contender Release(Contender contender, List<Prospect> settled)
    {
        foreach (var prospect in settled)
            contender = contender with { Upper = contender.Upper - prospect.Best[contender.Tool], Lower = contender.Lower - prospect.Worst[contender.Tool] };
        return contender;
    }

    /// <summary>Uses the space given for its work.</summary>
    static Contender[] StillIn(Span<Contender> tools, List<Prospect> open)
    {
        var (floor, count) = (SortKey.Threshold + 1, 0);
        foreach (ref readonly var tool in tools)
            floor = Math.Max(floor, tool.Lower);
        foreach (ref readonly var tool in tools)
        {
            if (tool.Upper >= floor)
                tools[count++] = tool;
        }
        if (count > 1 && count <= MostCompared)
            count = DropTheBeaten(tools[..count], open);
        return tools[..count].ToArray();
    }

    // A tool that another one stays ahead of, whatever is answered, cannot lead.
    static int DropTheBeaten(Span<Contender> tools, List<Prospect> open)
    {
        var count = tools.Length;
        for (var at = 0; at < count; at++)
        {
            var ahead = tools[at];
            if (ahead.Lower <= SortKey.Threshold)
                continue;
            var (kept, place) = (0, at);
            for (var index = 0; index < count; index++)
            {
                var behind = tools[index];
                if (index != at && ahead.Key - behind.Key + LeastLead(ahead.Tool, behind.Tool, open) > 0)
                    continue;
                if (index == at)
                    place = kept;
                tools[kept++] = behind;
            }
            (count, at) = (kept, place);
        }
        return count;
    }

    static int LeastLead(int ahead, int behind, List<Prospect> open)
    {
        var lead = 0;
        foreach (var prospect in open)
            lead += prospect.LeastLead(ahead, behind);
        return lead;
    }
}
