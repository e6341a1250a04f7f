using System.Text;
using AdvisorBot.Advice.Assessments;

namespace AdvisorBot.Advice.Questions;

/// <summary>What is still to be settled: how the tools stand, and which open questions can make a difference among those that may yet lead.</summary>
sealed class Outlook
{
    readonly Ruleset _rules;
    readonly Contenders _contenders;
    readonly int[] _keys;
    readonly ulong _needed;

    Outlook(Ruleset rules, int[] keys, ulong needed, List<Prospect> open)
    {
        (_rules, _keys, _needed) = (rules, keys, needed);
        _contenders = new(rules, keys, needed);
        Relevant = Narrow(open);
    }

    /// <summary>Open questions, of those given, that can still make a difference.</summary>
    public List<Prospect> Relevant { get; }

    public static Outlook Of(Ruleset rules, Standing standing, List<Prospect> open) => new(rules, standing.Keys, standing.Needed, open);

    public bool Contends(int tool) => _contenders.Contains(tool);

    /// <summary>Whether the answer alone changes which tools lead a needed stage.</summary>
    public bool Changes(Outcome outcome, ulong needed) => new Lead(_rules, _keys, _needed).ChangesWith(outcome, needed);

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
                least = Contends(tool) ? Math.Min(least, _keys[tool]) : least;
            for (var tool = start; tool < end; tool++)
            {
                if (Contends(tool))
                    text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{tool}:{_keys[tool] - least} ");
            }
            text.Append('|');
        }
        return text.ToString();
    }

    // Bounds over fewer questions are tighter, and tighter bounds leave fewer questions: until nothing changes.
    List<Prospect> Narrow(List<Prospect> open)
    {
        while (true)
        {
            _contenders.Settle(open);
            var relevant = open.FindAll(Matters);
            if (relevant.Count == open.Count || relevant.Count == 0)
                return relevant;
            open = relevant;
        }
    }

    /// <summary>Some answer moves contenders apart, or decides what else is asked or needed.</summary>
    bool Matters(Prospect prospect)
    {
        if (prospect.Compiled.Conditions.Any(condition => condition.IsGate))
            return true;
        foreach (var outcome in prospect.Outcomes)
        {
            if (_contenders.AreSeparatedBy(outcome))
                return true;
        }
        return false;
    }
}
