using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Inquiries;

/// <summary>Whether statements that were found say yes, no, or only something, to what is asked.</summary>
sealed class Verdicts(Interview interview, InquiryWords words)
{
    const int LeastListed = 2;

    // A statement that is so much as likely as the likeliest one has a say.
    const double LeastContesting = 0.5;

    // A question must be as like as this for what is said to it to be said again.
    const double LeastAgreeing = 0.5;

    /// <param name="groups">What the tool's statements say to each thing that is asked.</param>
    /// <param name="ranked">Its statements, the likeliest to answer first.</param>
    /// <param name="contained">How much of the question a statement has in its own words.</param>
    public Saying Of(
        Tool tool, List<List<Evidence>> groups, ImmutableArray<(Point Point, double Probability)> ranked, Func<Point, double> contained, Understood asked)
    {
        var best = ranked[0].Point;
        // Two things asked at once: a yes needs both.
        var saying = Joined([.. groups.Select(group => Of(group, contained))]);
        // What was asked and answered before, in much the same words, is understood even if no rule knows the words.
        var isSure = asked.IsSure || (asked.Heard.Answers(best.Id) >= LeastAgreeing && asked.Heard.Says(best.Id) == saying);
        return isSure && !IsDoubted(groups, best, saying, asked) && !IsContested(groups, ranked, saying, asked)
            && !(saying == Saying.Yes && ListsOthers(tool, asked))
            ? saying
            : Saying.Told;
    }

    /// <summary>
    /// Another statement answers it than those that the words were found in, or examples say that it says something else to
    /// it; or only examples tell what is asked, and they do not agree with what the statement counts for.
    /// </summary>
    static bool IsDoubted(List<List<Evidence>> groups, Point best, Saying saying, Understood asked)
    {
        var said = asked.Heard.Says(best.Id);
        return (asked.Heard.MayBeTurned && !asked.IsOfAll && !asked.Text.Says(QuestionCue.Negation) && asked.Asked.All(one => !one.Turned && !one.Doubted))
            || (asked.IsOpen && !asked.IsOfAll)
            || !groups.Exists(group => group.Exists(evidence => evidence.Point.Id == best.Id))
            || (asked.Asked.Any(one => one.IsLearnt) && !asked.IsOfAll && (said != saying || asked.Heard.Answers(best.Id) < LeastAgreeing))
            || (said is Saying.Yes or Saying.No && saying is Saying.Yes or Saying.No or Saying.Partly && said != saying
                && asked.Heard.Answers(best.Id) >= LeastAgreeing);
    }

    /// <summary>
    /// The statement that most likely answers says something else than all together, or one that is half as likely says the
    /// contrary (of what was not understood whole, also by what it says of its tool on the whole): then what they say is told,
    /// and the person judges.
    /// </summary>
    static bool IsContested(List<List<Evidence>> groups, ImmutableArray<(Point Point, double Probability)> ranked, Saying saying, Understood asked)
    {
        if (saying is not (Saying.Yes or Saying.No))
            return false;
        return (Sayings(ranked[0].Point) is var first && !first.Contains(saying) && (first.Count > 0 || asked.Heard.Knows))
            || (ranked.Length > 1 && ranked[1].Probability >= LeastContesting * ranked[0].Probability
                && (Sayings(ranked[1].Point) is { Count: > 0 } said
                    ? !said.Contains(saying)
                    : !asked.Rest.IsEmpty && Tends(ranked[1].Point) == Contrary(saying)));

        List<Saying> Sayings(Point point) =>
            [
                .. groups.SelectMany(group => group).Where(evidence => evidence.Point.Id == point.Id && evidence.Saying != Saying.Told)
                    .Select(evidence => evidence.Saying),
            ];
    }

    /// <summary>What a statement of which nothing is asked by name says of its tool on the whole.</summary>
    static Saying Tends(Point point) =>
        point.Effects.IsEmpty ? Saying.Silent : point.Effects.Any(effect => effect.Kind == EffectKind.For) ? Saying.Yes : Saying.No;

    static Saying Contrary(Saying saying) => saying == Saying.Yes ? Saying.No : Saying.Yes;

    static Saying Of(List<Evidence> group, Func<Point, double> contained)
    {
        if (group.Count == 0)
            return Saying.Silent;
        var best = group.OrderByDescending(evidence => contained(evidence.Point)).First();
        var decisive = group.Where(evidence => evidence.Saying != Saying.Told).ToList();
        return decisive.Count == 0 ? Saying.Told
            : decisive.TrueForAll(evidence => evidence.Saying == decisive[0].Saying) ? decisive[0].Saying
            : decisive.Contains(best) && best.Saying == Saying.No ? Saying.No
            : Saying.Partly;
    }

    static Saying Joined(List<Saying> sayings) =>
        sayings.Contains(Saying.No) ? Saying.No
        : sayings.Contains(Saying.Partly) ? Saying.Partly
        : sayings.Contains(Saying.Yes) ? Saying.Yes
        : sayings.Contains(Saying.Told) ? Saying.Told
        : Saying.Silent;

    bool ListsOthers(Tool tool, Understood asked) =>
        asked.Asked.Any(one => Evidence.Of(tool, one.Target, interview).Any(evidence => ListsOthers(evidence.Point, one, asked)));

    // "PyTorch" where a statement lists Keras and XGBoost: that it names others is told, and not that it is so.
    bool ListsOthers(Point point, Asked one, Understood asked)
    {
        if (one.Target is not Target.OfTopic { Topic: var topic } || one.End == one.Start)
            return false;
        var own = words.Stems(point.Text);
        if (asked.Text.Stems[one.Start..one.End].Any(own.Contains))
            return false;
        // Names in a row; German writes every noun like a name, but seldom one behind the other.
        var row = point.Text.Split(' ').Skip(1).Where(word => char.IsUpper(word[0])).ToList();
        var names = row.SelectMany(word => words.Stems(word)).ToHashSet();
        return row.Exists(word => word.EndsWith(',') && topic.Words.Any(known => words.Stems(known).AsSpan().SequenceEqual(words.Stems(word).AsSpan())))
            && topic.Words.Count(word => words.Stems(word).All(names.Contains)) >= LeastListed;
    }
}
