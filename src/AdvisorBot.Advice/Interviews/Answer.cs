using System.Collections.Immutable;

namespace AdvisorBot.Advice.Interviews;

/// <summary>What a person said to one question.</summary>
public abstract record Answer
{
    Answer()
    {
    }

    public static Answer Choose(params ImmutableArray<string> choiceIds) => new Chosen(choiceIds);

    /// <summary>These choices are known not to apply; everything else is open.</summary>
    public static Answer Deny(params ImmutableArray<string> choiceIds) => new Chosen([], choiceIds);

    public static Answer Amount(AmountRange range) => new Quantity(range);

    public static Answer Unsure { get; } = new NotSure();

    /// <summary>
    /// Choices taken, and choices known not to apply ("Python, no Docker"); what is in neither is open. The order does
    /// not matter. For a quantity: bands.
    /// </summary>
    /// <param name="ChoiceIds">May be empty when something is denied: the question is then still worth asking.</param>
    /// <param name="Lacking">Choices that do not apply.</param>
    /// <param name="RestUnknown">The person knows no more than what they deny, so the question is not asked again.</param>
    public sealed record Chosen(ImmutableArray<string> ChoiceIds, ImmutableArray<string> Lacking, bool RestUnknown = false) : Answer
    {
        public Chosen(ImmutableArray<string> choiceIds)
            : this(choiceIds, [])
        {
        }

        public bool Equals(Chosen? other) =>
            other is not null && RestUnknown == other.RestUnknown && Same(ChoiceIds, other.ChoiceIds) && Same(Lacking, other.Lacking);

        public override int GetHashCode() => HashCode.Combine(Mix(ChoiceIds), Mix(Lacking), RestUnknown);

        static bool Same(ImmutableArray<string> one, ImmutableArray<string> other) => one.Length == other.Length && one.All(id => other.Contains(id));

        static int Mix(ImmutableArray<string> ids) => ids.Aggregate(ids.Length, (hash, id) => hash ^ id.GetHashCode(StringComparison.Ordinal));
    }

    public sealed record Quantity(AmountRange Range) : Answer;

    /// <summary>"Not sure", and also a question that was skipped. Constrains nothing.</summary>
    public sealed record NotSure : Answer;
}
