using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Inquiries;

/// <summary>A statement of one tool, and what it says to what is asked.</summary>
readonly record struct Evidence(Point Point, Saying Saying)
{
    static readonly Saying[] Weightiest = [Saying.No, Saying.Yes, Saying.Partly, Saying.Told];

    /// <summary>What it says to the opposite.</summary>
    public Evidence Turned() => this with { Saying = Saying switch { Saying.Yes => Saying.No, Saying.No => Saying.Yes, _ => Saying } };

    /// <summary>What it says to "is that too much", "is that a problem".</summary>
    public Evidence Doubted() => this with { Saying = Saying switch { Saying.Yes => Saying.Told, Saying.No => Saying.Yes, _ => Saying } };

    /// <summary>What the tool's points say of the target, in the order of the document.</summary>
    public static IEnumerable<Evidence> Of(Tool tool, Target target, Interview interview) => (target switch
    {
        Target.OfTopic { Topic: var topic } => OfTopic(tool, topic, interview),
        Target.OfAnswer { Question: var question, Answer: var answer } => OfAnswer(tool, question, answer),
        Target.OfQuestion { Question: var question } => OfQuestion(tool, question),
        _ => [],
    }).Select(evidence => evidence.InItsCell());

    // What a cell says is plainer than what an effect lets guess.
    Evidence InItsCell() => (Point.Cell, Saying) switch
    {
        (CellKind.Limited, Saying.Yes) => this with { Saying = Saying.Partly },
        (CellKind.No, Saying.Partly) => this with { Saying = Saying.No },
        _ => this,
    };

    static IEnumerable<Evidence> OfTopic(Tool tool, Topic topic, Interview interview)
    {
        // In the author's order: what tells most stands first.
        foreach (var (ids, saying) in new[] { (topic.Yes, Saying.Yes), (topic.No, Saying.No), (topic.About, Saying.Told) })
        {
            foreach (var point in ids.Select(id => tool.Points.FirstOrDefault(point => point.Id == id)).OfType<Point>())
                yield return new(point, saying);
        }
        if (topic.QuestionId is null || interview.Find(topic.QuestionId) is not { } question)
            yield break;
        var named = topic.Yes.Concat(topic.No).Concat(topic.About).ToHashSet();
        var behind = topic.ChoiceId is { } choice ? OfAnswer(tool, question, Answer.Choose(choice)) : OfQuestion(tool, question);
        foreach (var evidence in behind.Where(evidence => !named.Contains(evidence.Point.Id)))
            yield return evidence;
    }

    static IEnumerable<Evidence> OfQuestion(Tool tool, Question question) =>
        tool.Points.Where(point => point.Effects.Any(effect => effect.Conditions.Any(condition => condition.QuestionId == question.Id)))
            .Select(point => new Evidence(point, Saying.Told));

    static IEnumerable<Evidence> OfAnswer(Tool tool, Question question, Answer answer)
    {
        foreach (var point in tool.Points)
        {
            var effects = point.Effects.Where(effect => !effect.IsJoint && effect.QuestionId == question.Id).ToList();
            // What counts for another answer more than for this one speaks of that one: cheap is not free.
            var most = effects.Where(effect => effect.Kind == EffectKind.For).Select(effect => effect.Weight).DefaultIfEmpty().Max();
            var sayings = effects.Select(effect =>
                effect.Kind == EffectKind.For && effect.Weight < most && effect.Condition.Holds(question, answer) ? Saying.Told : Of(effect, question, answer))
                .ToHashSet();
            // What holds together with another answer only is no yes and no no to this one.
            if (point.Effects.Any(effect =>
                effect.IsJoint && effect.Conditions.Any(condition => condition.QuestionId == question.Id && condition.Holds(question, answer))))
                sayings.Add(Saying.Told);
            var saying = Weightiest.FirstOrDefault(sayings.Contains, Saying.Silent);
            if (saying != Saying.Silent)
                yield return new(point, saying);
        }
    }

    // A tool that loses without something wants it; a limit that is kept is a yes.
    static Saying Of(Effect effect, Question question, Answer answer)
    {
        var negative = effect.Kind != EffectKind.For;
        if (!effect.Condition.Holds(question, answer))
            return negative && Spares(effect.Condition, answer) ? Saying.Yes : Saying.Silent;
        return !negative ? Saying.Yes : effect.Kind == EffectKind.Against && effect.Condition.Kind == ConditionKind.AnyOf ? Saying.Partly : Saying.No;
    }

    static bool Spares(Condition condition, Answer answer) => (condition.Kind, answer) switch
    {
        (ConditionKind.NoneOf or ConditionKind.Lacks, Answer.Chosen { ChoiceIds: [var only] }) => condition.ChoiceIds.Contains(only),
        (ConditionKind.Over, Answer.Quantity amount) => amount.Range.IsUpTo(condition.Bound),
        (ConditionKind.UpTo, Answer.Quantity amount) => amount.Range.IsOver(condition.Bound),
        (ConditionKind.Under, Answer.Quantity amount) => amount.Range.IsAtLeast(condition.Bound),
        (ConditionKind.AtLeast, Answer.Quantity amount) => amount.Range.IsUnder(condition.Bound),
        _ => false,
    };
}
