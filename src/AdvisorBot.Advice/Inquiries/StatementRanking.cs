using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Inquiries;

/// <summary>
/// How likely each statement of a tool answers a question: one sum over what words, likeness and examples tell, brought to a
/// probability. Its weights are those of a logistic regression on examples that were held out of what was learnt
/// (docs/questions.md); no single sign decides.
/// </summary>
sealed class StatementRanking(Catalogue catalogue, Interview interview, InquiryWords words)
{
    const double Base = -2.5;
    const double LikenessWeight = 6;
    const double NearnessWeight = 2.8;
    const double AskedWeight = 3;
    const double OrderWeight = 0.5;
    const double LearntWeight = 2.1;
    const double WeaklyAskedWeight = 1.2;
    const double SubjectWeight = 0.5;

    // How likely anything is spoken of where no example tells.
    const double Untold = 0.05;

    // Of a subject that nobody holds possible, the logarithm would know no bound.
    const double LeastSubject = 0.001;

    readonly Relevance _relevance = new(catalogue, interview, words);

    /// <summary>How much of what is asked the statement says in the same words, from 0 to 1.</summary>
    public double Contained(Point point, Understood asked) => _relevance.Of(point, asked.Content);

    /// <summary>How near it comes by its words, those of its subjects and its likeness.</summary>
    public double Nearness(Point point, Understood asked) => _relevance.Near(point, asked.Content) + asked.Likeness.GetValueOrDefault(point.Id);

    /// <summary>All statements of the tool, the likeliest first.</summary>
    public ImmutableArray<(Point Point, double Probability)> Rank(Tool tool, Understood asked)
    {
        var named = PointsOf(tool, asked.Asked.Where(one => one is { Weak: false, IsLearnt: false }));
        var learnt = PointsOf(tool, asked.Asked.Where(one => one.IsLearnt));
        var weak = PointsOf(tool, asked.Asked.Where(one => one.Weak));
        return [.. tool.Points.Select(point => (Point: point, Probability: Logistic(Sum(point)))).OrderByDescending(pair => pair.Probability)];

        double Sum(Point point) => Base
            + (LikenessWeight * asked.Likeness.GetValueOrDefault(point.Id))
            + (NearnessWeight * _relevance.Near(point, asked.Content))
            // Of many statements that speak of it, each is less likely the one; an author puts first what tells most.
            + (named.IndexOf(point.Id) is >= 0 and var at ? (AskedWeight / named.Count) + (OrderWeight / (at + 1)) : 0)
            + (learnt.Contains(point.Id) ? LearntWeight : 0)
            + (weak.Contains(point.Id) ? WeaklyAskedWeight : 0)
            + (SubjectWeight * Math.Log(LeastSubject + (asked.Heard.Knows ? asked.Heard.Speaks(point.Id) : Untold)));
    }

    List<string> PointsOf(Tool tool, IEnumerable<Asked> asked) =>
        [.. asked.SelectMany(one => Evidence.Of(tool, one.Target, interview)).Select(evidence => evidence.Point.Id).Distinct()];

    static double Logistic(double sum) => 1 / (1 + Math.Exp(-sum));
}
