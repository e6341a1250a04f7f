using System.Text;
using AdvisorBot.Advice.Assessments;

namespace AdvisorBot.Advice.Questions;

/// <summary>What is still to be settled: how the tools stand, and which open questions can make a difference among those that may yet lead.</summary>
sealed class Outlook
{
    readonly ulong _needed;
    Contenders _contenders;

    Outlook(Contenders contenders, ulong needed, List<Prospect> open)
    {
        (_contenders, _needed) = (contenders, needed);
        Relevant = Narrow(open).FindAll(prospect => prospect.IsQuestion);
    }

    /// <summary>Open questions, of those given, that can still make a difference.</summary>
    public List<Prospect> Relevant { get; }

    public static Outlook Of(Ruleset rules, ToolScores scores, List<Prospect> open) => new(Contenders.Of(rules, scores, open), scores.Needed, open);

    /// <summary>Tools that may yet lead, in rising order.</summary>
    public IEnumerable<int> Contending => _contenders.Stages.SelectMany(stage => stage).Select(contender => contender.Tool);

    /// <summary>Whether the answer alone changes which tools lead a needed stage.</summary>
    /// <param name="needed">The stages needed once it is given.</param>
    public bool Changes(Outcome outcome, ulong needed) => needed != _needed || _contenders.ChangeLeadWith(outcome);

    /// <summary>The outlook once the question is answered so.</summary>
    public Outlook After(Prospect asked, Outcome outcome, Func<Prospect, bool> staysOpen, ulong needed)
    {
        var others = Relevant.FindAll(prospect => prospect != asked);
        var open = others.FindAll(prospect => staysOpen(prospect));
        var closed = others.FindAll(prospect => !open.Contains(prospect));
        return new(_contenders.After(asked, outcome, needed, others).Without(closed, open), needed, open);
    }

    /// <summary>Equal for states from which the rest of the conversation is the same, whatever led there.</summary>
    public string Signature()
    {
        var text = new StringBuilder();
        foreach (var prospect in Relevant)
            text.Append(prospect.Id).Append(' ');
        foreach (var stage in _contenders.Stages)
        {
            var least = stage.Length > 0 ? stage.Min(contender => contender.Key) : 0;
            foreach (var contender in stage)
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{contender.Tool}:{contender.Key - least} ");
            text.Append('|');
        }
        return text.ToString();
    }

    // Bounds over fewer questions are tighter, and tighter bounds leave fewer questions: until nothing changes.
    List<Prospect> Narrow(List<Prospect> open)
    {
        while (true)
        {
            var relevant = open.FindAll(prospect => Matters(prospect, open));
            if (relevant.Count == open.Count || relevant.Count == 0)
                return relevant;
            _contenders = _contenders.Without(open.FindAll(prospect => !relevant.Contains(prospect)), relevant);
            open = relevant;
        }
    }

    /// <summary>Some answer moves contenders apart, or decides what else is asked or needed.</summary>
    bool Matters(Prospect prospect, List<Prospect> open)
    {
        if (prospect.DecidesStages || open.Exists(other => other.DependsOn(prospect)))
            return true;
        foreach (var outcome in prospect.Outcomes)
        {
            if (_contenders.AreSeparatedBy(outcome))
                return true;
        }
        return false;
    }
}
