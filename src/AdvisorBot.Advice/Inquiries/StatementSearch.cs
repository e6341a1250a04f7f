using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Inquiries;

/// <summary>Finds the one or two statements of a tool that decide what is asked.</summary>
sealed class StatementSearch(Catalogue catalogue, Interview interview, InquiryWords words)
{
    const int MostStatements = 2;
    const int MostListed = 3;

    // Without a topic, a statement has to contain so much of what is asked.
    const double LeastShare = 0.4;

    // What an author puts first tells more, unless the words of the question say otherwise.
    const double Step = 0.1;

    readonly Relevance _relevance = new(catalogue, words);

    public Interview Interview { get; } = interview;

    /// <summary>What the guide recommends the tool for.</summary>
    public static ImmutableArray<Point> Main(Tool tool, int most = MostStatements) =>
        [.. tool.Points.OrderByDescending(point => point.Effects.Where(effect => effect.Kind == EffectKind.For).Select(effect => effect.Weight).DefaultIfEmpty().Max()).Take(most)];

    public static ImmutableArray<Point> Benefits(Tool tool) => tool.Points.Any(point => point.Kind == PointKind.Benefit)
        ? [.. Main(tool with { Points = [.. tool.Points.Where(point => point.Kind == PointKind.Benefit)] }, MostListed)]
        : Main(tool, MostListed);

    public static ImmutableArray<Point> Drawbacks(Tool tool) =>
        [.. tool.Points.Where(point => point.Kind == PointKind.Consideration || (!point.Effects.IsEmpty && point.Effects.All(effect => effect.Kind != EffectKind.For)))
            .OrderBy(point => point.Kind != PointKind.Consideration).Take(MostListed)];

    public ToolFinding About(Tool tool, Understood asked)
    {
        var groups = Groups(tool, asked, weak: false);
        if (groups.TrueForAll(group => group.Count == 0))
            groups = Groups(tool, asked, weak: true);
        var found = groups.SelectMany(group => group).ToList();
        if (found.Count == 0)
            return ByWords(tool, asked);
        // Two things asked at once: a yes needs both.
        var saying = Joined([.. groups.Select(group => Of(group, asked))]);
        var points = found.Select((evidence, at) => (evidence.Point, Rank: Rank(evidence, saying, asked) - (at * Step))).OrderByDescending(pair => pair.Rank)
            .Select(pair => pair.Point).DistinctBy(point => point.Id).Take(MostStatements);
        return new(tool, asked.IsSure ? saying : Saying.Told, [.. points]);
    }

    List<List<Evidence>> Groups(Tool tool, Understood asked, bool weak) =>
        [.. asked.Asked.Where(one => one.Weak == weak).Select(one => Evidence.Of(tool, one.Target, Interview).Select(evidence => one.Turned ? evidence.Turned() : evidence).ToList())];

    /// <summary>No topic speaks of it for this tool: the statements whose own words come nearest.</summary>
    ToolFinding ByWords(Tool tool, Understood asked)
    {
        var near = tool.Points.Select(point => (Point: point, Share: _relevance.Of(point, asked.Content))).Where(pair => pair.Share >= LeastShare)
            .OrderByDescending(pair => pair.Share).Take(MostStatements).Select(pair => pair.Point).ToImmutableArray();
        if (!near.IsEmpty)
            return new(tool, Saying.Told, near);
        var question = asked.Asked.Where(one => !one.Weak).Select(one => (one.Target as Target.OfAnswer)?.Question).OfType<Question>().FirstOrDefault();
        return new(tool, Saying.Silent, question is null ? [] : [.. tool.Points.Where(point => point.Effects.Any(effect => effect.QuestionId == question.Id)).Take(1)]);
    }

    Saying Of(List<Evidence> group, Understood asked)
    {
        if (group.Count == 0)
            return Saying.Silent;
        var best = group.OrderByDescending(evidence => _relevance.Of(evidence.Point, asked.Content)).First();
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

    double Rank(Evidence evidence, Saying saying, Understood asked) =>
        _relevance.Of(evidence.Point, asked.Content) + (evidence.Saying == saying ? 1 : 0) + (evidence.Saying == Saying.Told ? 0 : 0.5);
}
