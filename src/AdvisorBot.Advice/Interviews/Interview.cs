using System.Collections.Immutable;

namespace AdvisorBot.Advice.Interviews;

/// <summary>The questions a catalogue's effects refer to, in the author's order.</summary>
public sealed record Interview(string Id, string Language, ImmutableArray<Question> Questions)
{
    public ImmutableArray<Tension> Tensions { get; init; } = [];

    public DomainWords Words { get; init; } = DomainWords.None;

    /// <summary>The tensions that these answers are in, and a choice that stands alone but was taken beside others.</summary>
    public IEnumerable<Tension> TensionsOf(Answers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return Tensions.Where(tension => tension.First.Holds(this, answers) && tension.Second.Holds(this, answers))
            .Concat(Questions.Select(question => Within(question, answers)).OfType<Tension>());
    }

    /// <summary>
    /// The answer follows from others: the question says so itself, or all its choices but one pull against what was said.
    /// </summary>
    public bool IsImplied(Question question, Answers answers)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (question.AskUnless is { } unless && unless.Holds(this, answers))
            return true;
        if (!question.Kind.TakesOne || Tensions.IsEmpty)
            return false;
        var against = Tensions.SelectMany(tension => new[] { (Here: tension.First, There: tension.Second), (Here: tension.Second, There: tension.First) })
            .Where(side => !side.There.QuestionIds.Contains(question.Id) && side.There.Holds(this, answers))
            .SelectMany(side => side.Here.Conditions.Where(condition => condition.QuestionId == question.Id && IsLast(condition, side.Here, answers))).ToList();
        return against.Count > 0 && question.Choices.Count(choice => !against.Exists(condition => condition.Holds(question, Answer.Choose(choice.Id)))) <= 1;
    }

    // All that is lacking to what pulls is this one answer.
    bool IsLast(Condition condition, Requirement side, Answers answers) =>
        side.Conditions.Remove(condition) is var others && (others.IsEmpty || new Requirement(others, false).Holds(this, answers));

    // A choice that stands alone, taken beside others: "Python" and "no programming".
    static Tension? Within(Question question, Answers answers)
    {
        if (answers[question.Id] is not Answer.Chosen { ChoiceIds: { Length: > 1 } taken } || !question.Kind.TakesSeveral)
            return null;
        var alone = taken.FirstOrDefault(id => question.FindChoice(id) is { Exclusive: true });
        return alone is null ? null : Tension.Within(question.Id, [alone], taken.Remove(alone));
    }

    public Question? Find(string id)
    {
        foreach (var question in Questions)
        {
            if (question.Id == id)
                return question;
        }
        return null;
    }
}
