using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Inquiries;

/// <summary>Finds the one or two statements of a tool that decide what is asked, and what they say to it.</summary>
sealed class StatementSearch(Catalogue catalogue, Interview interview, InquiryWords words)
{
    public const int MostStatements = 2;
    const int Pair = 2;
    const int MostNear = 3;

    // A statement as likely as this is told of where no rule finds any; more is wanted where no examples were heard, and of
    // all tools at once.
    const double LeastTold = 0.05;
    const double LeastToldByRules = 0.3;
    const double MostToldOfAll = 0.5;
    const double LeastToldOfAll = 0.1;
    const int MostToldTools = 5;

    // Something was understood, and nothing is said of it: another statement must be likelier.
    const double LeastInstead = 0.08;

    // A second statement that is less than so much as likely as the first only distracts.
    const double LeastSecond = 0.1;
    const double LeastSecondBeside = 0.3;

    // Less has nothing to do with it.
    const double LeastNear = 0.03;

    readonly StatementRanking _ranking = new(catalogue, interview, words);
    readonly Verdicts _verdicts = new(interview, words);

    public Interview Interview { get; } = interview;

    /// <summary>How likely any statement of these tools answers it.</summary>
    public double Likeliest(ImmutableArray<Tool> tools, Understood asked) =>
        tools.Where(tool => !tool.Points.IsEmpty).Select(tool => _ranking.Rank(tool, asked)[0].Probability).DefaultIfEmpty().Max();

    /// <summary>Of all tools, those are told of that are asked about or have one of the likeliest statements.</summary>
    public ImmutableArray<ToolFinding> AboutAll(ImmutableArray<Tool> tools, Understood asked)
    {
        var rankings = tools.Select(tool => (Tool: tool, Ranked: _ranking.Rank(tool, asked))).ToList();
        var least = rankings.Where(ranking => !ranking.Ranked.IsEmpty).Select(ranking => ranking.Ranked[0].Probability).OrderDescending()
            .Skip(MostToldTools - 1).FirstOrDefault();
        return [.. rankings.Select(ranking => About(ranking.Tool, asked, ranking.Ranked, Math.Clamp(least, LeastToldOfAll, MostToldOfAll)))];
    }

    public ToolFinding About(Tool tool, Understood asked) => About(tool, asked, _ranking.Rank(tool, asked), leastTold: null);

    /// <param name="likeliest">The tool's statements, the likeliest to answer first.</param>
    /// <param name="leastTold">Where no rule finds a statement, one as likely as this is told of; what is usual for one tool if left out.</param>
    ToolFinding About(Tool tool, Understood asked, ImmutableArray<(Point Point, double Probability)> likeliest, double? leastTold)
    {
        var groups = Groups(tool, asked, weak: false);
        if (groups.TrueForAll(group => group.Count == 0))
            groups = Groups(tool, asked, weak: true);
        var speaking = groups.SelectMany(group => group).Select(evidence => evidence.Point.Id).ToHashSet();
        // Where all was understood, those that speak of what is asked come before those that only sound like it.
        var ranked = asked.Rest.IsEmpty ? [.. likeliest.OrderByDescending(pair => speaking.Contains(pair.Point.Id))] : likeliest;
        var points = Told(ranked, speaking, asked);
        if (groups.Exists(group => group.Count > 0))
        {
            var saying = _verdicts.Of(tool, groups, ranked, point => _ranking.Contained(point, asked), asked);
            return new(tool, saying, Led(points, ranked, groups, saying));
        }
        var least = leastTold ?? (!asked.Heard.Knows ? LeastToldByRules : asked.Asked.Any(one => !one.Weak) ? LeastInstead : LeastTold);
        return points.IsEmpty || ranked[0].Probability < LeastNear ? new(tool, Saying.Silent, [])
            : new(tool, ranked[0].Probability >= least ? Saying.Told : Saying.Silent, points);
    }

    // A yes or a no is followed by the statement that says it.
    static ImmutableArray<Point> Led(
        ImmutableArray<Point> points, ImmutableArray<(Point Point, double Probability)> ranked, List<List<Evidence>> groups, Saying saying)
    {
        if (saying is Saying.Told or Saying.Silent)
            return points;
        var deciding = groups.SelectMany(group => group).Where(evidence => saying == Saying.Partly ? evidence.Saying != Saying.Told : evidence.Saying == saying)
            .Select(evidence => evidence.Point.Id).ToHashSet();
        return ranked.Select(pair => pair.Point).FirstOrDefault(point => deciding.Contains(point.Id)) is { } lead
            ? [.. points.Prepend(lead).DistinctBy(point => point.Id).Take(MostStatements)]
            : points;
    }

    // Where all was understood, a statement that does not speak of what is asked must be likelier.
    static ImmutableArray<Point> Told(ImmutableArray<(Point Point, double Probability)> ranked, HashSet<string> speaking, Understood asked)
    {
        return [
            .. ranked.Where((pair, at) => at == 0 || pair.Probability >= Least(pair.Point) * ranked[0].Probability).Select(pair => pair.Point)
                .Take(MostStatements),
        ];

        double Least(Point point) => asked.Rest.IsEmpty && speaking.Count > 0 && !speaking.Contains(point.Id) ? LeastSecondBeside : LeastSecond;
    }

    /// <summary>"The two notebook services": those that have most of what they are called by.</summary>
    public ImmutableArray<Tool> Alike(ImmutableArray<Tool> tools, Understood asked)
    {
        var alike = tools.Select(tool => (Tool: tool, Found: About(tool, asked))).Where(pair => pair.Found.Saying is Saying.Yes)
            .OrderByDescending(pair =>
                pair.Found.Points.SelectMany(point => point.Effects)
                    .Where(effect => asked.Targets.Any(target => target is Target.OfAnswer answer && answer.Question.Id == effect.QuestionId))
                    .Select(effect => effect.Weight).DefaultIfEmpty().Max())
            .Select(pair => pair.Tool).Take(Pair).ToImmutableArray();
        return alike.Length == Pair ? alike : [];
    }

    /// <summary>The statements that come nearest to what was not understood, in the order of their tools.</summary>
    public ImmutableArray<ToolFinding> Nearest(ImmutableArray<Tool> tools, Understood asked) =>
        [.. tools.SelectMany(tool => _ranking.Rank(tool, asked).Select(pair => (Tool: tool, pair.Point, pair.Probability)))
                .Where(near => near.Probability >= LeastNear)
            .OrderByDescending(near => near.Probability).Take(tools.Length == 1 ? MostStatements : MostNear).GroupBy(near => near.Tool)
            .Select(group => new ToolFinding(group.Key, Saying.Silent, [.. group.Select(near => near.Point)]))];

    List<List<Evidence>> Groups(Tool tool, Understood asked, bool weak) =>
        [.. asked.Asked.Where(one => one.Weak == weak).Select(one => Evidence.Of(tool, one.Target, Interview).Select(evidence => Put(evidence, one)).ToList())];

    static Evidence Put(Evidence evidence, Asked one) => one.Turned ? evidence.Turned() : one.Doubted ? evidence.Doubted() : evidence;
}
