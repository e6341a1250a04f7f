using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Inquiries;

/// <summary>Finds the one or two statements of a tool that decide what is asked.</summary>
sealed class StatementSearch(Catalogue catalogue, Interview interview, InquiryWords words)
{
    const int MostStatements = 2;
    const int Pair = 2;
    const int MostListed = 3;

    // Without a topic, a statement has to contain so much of what is asked.
    const double LeastShare = 0.4;

    // What is as like as this says it in other words.
    const double LeastLikeness = 0.5;

    // Less has nothing to do with it.
    const double LeastNearness = 0.3;

    // Questions as like as this ask the same, mostly.
    const double LeastAnswering = 0.3;

    const double LeastInstead = 0.42;

    // Asked of all tools, those are told of that answer the likest questions.
    const double LeastOfAll = 0.42;
    const double LeastLead = 0.08;

    const int LeastListed = 2;
    const double LeastTogether = 0.22;

    // A question must be as like as this for what is said to it to be said again.
    const double LeastAgreeing = 0.5;

    const double AnsweringWeight = 3;

    // What an author puts first tells more, unless the words of the question say otherwise.
    const double Step = 0.1;

    readonly Relevance _relevance = new(catalogue, interview, words);

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
        if (groups.TrueForAll(group => group.Count == 0))
            return ByWords(tool, asked);
        // Two things asked at once: a yes needs both.
        var saying = Joined([.. groups.Select(group => Of(group, asked))]);
        var ranked = groups.SelectMany(group => group.Select((evidence, at) => (evidence.Point, Rank: Rank(evidence, saying, asked) - (at * Step))))
            .Concat(Answering(tool, asked).Select(point => (Point: point, Rank: Rank(new(point, Saying.Silent), saying, asked))))
            .OrderByDescending(pair => pair.Rank).Select(pair => pair.Point);
        var points = ranked.Concat(Telling(tool, asked)).DistinctBy(point => point.Id).Take(MostStatements).ToImmutableArray();
        // What was asked and answered before, in much the same words, is understood even if no rule knows the words.
        var isSure = asked.IsSure || (asked.Heard.Answers(points[0].Id) >= LeastAgreeing && asked.Heard.Says(points[0].Id) == saying);
        return new(tool, isSure && !IsDoubted(groups, points[0], saying, asked) && !(saying == Saying.Yes && ListsOthers(tool, asked)) ? saying : Saying.Told, points);
    }

    /// <summary>
    /// Examples say that another statement answers it than those that the words were found in, or that it says something
    /// else to it; or only examples tell what is asked, and they do not agree with what the statement counts for.
    /// </summary>
    static bool IsDoubted(List<List<Evidence>> groups, Point best, Saying saying, Understood asked)
    {
        var said = asked.Heard.Says(best.Id);
        return (asked.Heard.MayBeTurned && !asked.IsOfAll && !asked.Text.Says(Cue.Negation) && asked.Asked.All(one => !one.Turned && !one.Doubted))
            || !groups.Exists(group => group.Exists(evidence => evidence.Point.Id == best.Id))
            || (asked.Asked.Any(one => one.IsLearnt) && !asked.IsOfAll && (said != saying || asked.Heard.Answers(best.Id) < LeastAgreeing))
            || (said is Saying.Yes or Saying.No && saying is Saying.Yes or Saying.No or Saying.Partly && said != saying && asked.Heard.Answers(best.Id) >= LeastAgreeing);
    }

    /// <summary>The statements of the tool that answer questions like this one, the likeliest first.</summary>
    IEnumerable<Point> Answering(Tool tool, Understood asked, double least = LeastAnswering)
    {
        var nearest = tool.Points.MaxBy(point => asked.Heard.Answers(point.Id));
        // What comes first by its own words or meaning and by the questions it answers need not come as near.
        var isFirstTwice = !asked.IsOfAll && asked.Asked.All(one => one.Weak) && nearest is not null && asked.Heard.Answers(nearest.Id) >= LeastTogether && Nearness(nearest, asked) > 0 && tool.Points.MaxBy(point => Nearness(point, asked)) == nearest;
        return (isFirstTwice ? [nearest!] : Enumerable.Empty<Point>()).Concat(Answers(tool, asked, least));
    }

    static IEnumerable<Point> Answers(Tool tool, Understood asked, double least) =>
        tool.Points.Where(point => asked.Heard.Answers(point.Id) >= (asked.IsOfAll ? Math.Max(LeastOfAll, asked.Heard.Nearest - LeastLead) : least)).OrderByDescending(point => asked.Heard.Answers(point.Id));

    /// <summary>"The two notebook services": those that have most of what they are called by.</summary>
    public ImmutableArray<Tool> Alike(ImmutableArray<Tool> tools, Understood asked)
    {
        var alike = tools.Select(tool => (Tool: tool, Found: About(tool, asked))).Where(pair => pair.Found.Saying is Saying.Yes)
            .OrderByDescending(pair => pair.Found.Points.SelectMany(point => point.Effects).Where(effect => asked.Targets.Any(target => target is Target.OfAnswer answer && answer.Question.Id == effect.QuestionId)).Select(effect => effect.Weight).DefaultIfEmpty().Max())
            .Select(pair => pair.Tool).Take(Pair).ToImmutableArray();
        return alike.Length == Pair ? alike : [];
    }

    /// <summary>The statements that come nearest to what was not understood, in the order of their tools.</summary>
    public ImmutableArray<ToolFinding> Nearest(ImmutableArray<Tool> tools, Understood asked) =>
        [.. tools.SelectMany(tool => tool.Points.Select(point => (Tool: tool, Point: point, Nearness: Nearness(point, asked)))).Where(near => near.Nearness >= LeastNearness)
            .OrderByDescending(near => near.Nearness).Take(tools.Length == 1 ? MostStatements : MostListed).GroupBy(near => near.Tool)
            .Select(group => new ToolFinding(group.Key, Saying.Silent, [.. group.Select(near => near.Point)]))];

    List<List<Evidence>> Groups(Tool tool, Understood asked, bool weak) =>
        [.. asked.Asked.Where(one => one.Weak == weak).Select(one => Evidence.Of(tool, one.Target, Interview).Select(evidence => Put(evidence, one)).ToList())];

    bool ListsOthers(Tool tool, Understood asked) => asked.Asked.Any(one => Evidence.Of(tool, one.Target, Interview).Any(evidence => ListsOthers(evidence.Point, one, asked)));

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

    static Evidence Put(Evidence evidence, Asked one) => one.Turned ? evidence.Turned() : one.Doubted ? evidence.Doubted() : evidence;

    /// <summary>No topic speaks of it for this tool: the statements whose own words come nearest.</summary>
    ToolFinding ByWords(Tool tool, Understood asked)
    {
        // Of something that was understood, and of which nothing is said of this tool, more likeness is wanted.
        var answering = Answering(tool, asked, asked.Asked.Any(one => !one.Weak) ? LeastInstead : LeastAnswering);
        var telling = answering.Concat(Telling(tool, asked)).DistinctBy(point => point.Id).Take(MostStatements).ToImmutableArray();
        if (!telling.IsEmpty)
            return new(tool, Saying.Told, telling);
        var question = asked.Asked.Where(one => !one.Weak).Select(one => (one.Target as Target.OfAnswer)?.Question).OfType<Question>().FirstOrDefault();
        var kin = question is null ? [] : tool.Points.Where(point => point.Effects.Any(effect => effect.QuestionId == question.Id)).OrderByDescending(point => Nearness(point, asked)).Take(1);
        var near = tool.Points.Where(point => Nearness(point, asked) >= LeastNearness).OrderByDescending(point => Nearness(point, asked));
        return new(tool, Saying.Silent, [.. kin.Concat(near).DistinctBy(point => point.Id).Take(MostStatements)]);
    }

    /// <summary>Statements that speak of it in so many words, or mean nearly the same.</summary>
    IEnumerable<Point> Telling(Tool tool, Understood asked) =>
        tool.Points.Where(point => _relevance.Of(point, asked.Content) >= LeastShare || asked.Likeness.GetValueOrDefault(point.Id) >= LeastLikeness).OrderByDescending(point => Nearness(point, asked));

    double Nearness(Point point, Understood asked) => _relevance.Near(point, asked.Content) + asked.Likeness.GetValueOrDefault(point.Id);

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
        _relevance.Of(evidence.Point, asked.Content) + asked.Likeness.GetValueOrDefault(evidence.Point.Id) + (AnsweringWeight * asked.Heard.Answers(evidence.Point.Id))
            + (evidence.Saying == saying ? 1 : 0) + (evidence.Saying is Saying.Told or Saying.Silent ? 0 : 0.5) - (evidence.Saying == Saying.Silent ? 0.5 : 0);
}
