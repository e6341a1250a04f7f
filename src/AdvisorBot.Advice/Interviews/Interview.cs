using System.Collections.Immutable;

namespace AdvisorBot.Advice.Interviews;

/// <summary>The questions a catalogue's effects refer to, in the author's order.</summary>
public sealed record Interview(string Id, string Language, ImmutableArray<Question> Questions)
{
    public ImmutableArray<Tension> Tensions { get; init; } = [];

    /// <summary>The tensions that these answers are in, and a choice that stands alone but was taken beside others.</summary>
    public IEnumerable<Tension> TensionsOf(Answers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return Tensions.Where(tension => Holds(tension.First, answers) && Holds(tension.Second, answers)).Concat(Questions.Select(question => Within(question, answers)).OfType<Tension>());
    }

    // A choice that stands alone, taken beside others: "Python" and "no programming".
    static Tension? Within(Question question, Answers answers)
    {
        if (answers[question.Id] is not Answer.Chosen { ChoiceIds: { Length: > 1 } taken } || question.Kind != QuestionKind.Many)
            return null;
        var alone = taken.FirstOrDefault(id => question.FindChoice(id) is { Exclusive: true });
        return alone is null ? null : new(question.Id, Catalogues.Condition.AnyOf(question.Id, alone), Catalogues.Condition.AnyOf(question.Id, taken.Remove(alone)), "");
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

    bool Holds(Catalogues.Condition condition, Answers answers) =>
        Find(condition.QuestionId) is { } question && condition.Holds(question, answers[condition.QuestionId]);
}
