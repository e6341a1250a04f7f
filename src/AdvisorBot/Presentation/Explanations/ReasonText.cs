using System.Collections.Immutable;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;

namespace AdvisorBot.Presentation.Explanations;

/// <summary>Reasons as what was answered and what the document says to it.</summary>
static class ReasonText
{
    /// <summary>
    /// The heaviest reasons of the leaders, a statement each and first one to an answer. A statement that other answers turn
    /// against the same tool is no reason for it.
    /// </summary>
    public static ImmutableArray<Item> Best(IReadOnlyList<ToolAssessment> leaders, Interview interview, int most, Words words)
    {
        var ranked = leaders.Select(leader => Lasting(leader.For, leader.Against)
            .GroupBy(reason => reason.QuestionId)
            .SelectMany(group => group.OrderByDescending(reason => reason.Effect.Weight).Select((reason, place) => (reason, place, leader.Tool)))
            .OrderBy(one => one.place).ThenByDescending(one => one.reason.Effect.Weight)
            .DistinctBy(one => one.reason.Point.Id)
            .Select((one, rank) => (one.reason, one.Tool, rank)));
        return
        [
            .. ranked.SelectMany(one => one).OrderBy(one => one.rank).Take(most)
                .Select(one => Item(one.reason, one.Tool, leaders.Count > 1, interview, words)),
        ];
    }

    /// <summary>The one thing to mind: what speaks against, or else what the document asks to consider; first what still holds as it was written.</summary>
    public static string? Risk(IReadOnlyList<ToolAssessment> leaders, Answers answers, Words words)
    {
        foreach (var leader in leaders)
        {
            if (Lasting(leader.Against, leader.For).MaxBy(reason => (reason.Point.Correction is null, reason.Effect.Weight)) is { } against)
                return Statement(leader.Tool, against.Point, words);
        }
        var (tool, considered) = leaders.SelectMany(
            leader => leader.Tool.Points.Where(point => point.Kind == PointKind.Consideration && leader.For.All(reason => reason.Point != point))
                .Select(point => (leader.Tool, Point: point)))
            .Where(one => !IsSettled(one.Point, answers)).OrderBy(one => one.Point.Correction is not null).FirstOrDefault();
        return considered is null ? null : Statement(tool, considered, words);
    }

    // That a tool is gone was told before; what has changed about it since tells nothing more.
    static string Statement(Tool tool, Point point, Words words) =>
        tool.Lifecycle.InService ? StatementText.Briefly(point, words) : StatementText.Said(point, words);

    // What the person has answered otherwise is no risk to them.
    static bool IsSettled(Point point, Answers answers) =>
        !point.Effects.IsEmpty
        && point.Effects.SelectMany(effect => effect.Conditions).All(condition => answers[condition.QuestionId] is not (null or Answer.NotSure));

    /// <summary>Of statements that speak both ways, those that weigh more this way.</summary>
    public static IEnumerable<Reason> Lasting(ImmutableArray<Reason> reasons, ImmutableArray<Reason> others)
    {
        var turned = others.GroupBy(reason => reason.Point.Id).ToDictionary(group => group.Key, group => group.Sum(reason => reason.Effect.Weight));
        var own = reasons.GroupBy(reason => reason.Point.Id).ToDictionary(group => group.Key, group => group.Sum(reason => reason.Effect.Weight));
        return reasons.Where(reason => own[reason.Point.Id] > turned.GetValueOrDefault(reason.Point.Id));
    }

    static Item Item(Reason reason, Tool tool, bool isNamed, Interview interview, Words words)
    {
        var answer = words.All(reason.Others.Prepend(new(reason.QuestionId, reason.Answer))
            .Select(given => interview.Find(given.Key) is { } question ? AnswerText.Of(question, given.Value, words) : "")
            .Where(text => text.Length > 0));
        var statement = Statement(tool, reason.Point, words);
        return new(
            null,
            words.Say(
                AdvicePhrases.Because,
                ("answer", answer),
                ("statement", isNamed
                    ? words.Say(AdvicePhrases.OfTool, ("tool", LifecycleText.ShortName(tool, words)), ("statement", statement))
                    : statement)));
    }
}
