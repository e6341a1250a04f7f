using System.Collections.Immutable;

namespace AdvisorBot.Advice.Interviews;

/// <summary>What a person said to one question.</summary>
public abstract record Answer
{
    Answer()
    {
    }

    public static Answer Choose(params ImmutableArray<string> choiceIds) => new Chosen(choiceIds);

    public static Answer Amount(ByteRange range) => new Quantity(range);

    public static Answer Unsure { get; } = new NotSure();

    /// <summary>Choices taken; the order does not matter. For a quantity: a band.</summary>
    public sealed record Chosen(ImmutableArray<string> ChoiceIds) : Answer
    {
        public bool Equals(Chosen? other) =>
            other is not null && ChoiceIds.Length == other.ChoiceIds.Length && ChoiceIds.All(id => other.ChoiceIds.Contains(id));

        public override int GetHashCode() => ChoiceIds.Aggregate(ChoiceIds.Length, (hash, id) => hash ^ id.GetHashCode(StringComparison.Ordinal));
    }

    public sealed record Quantity(ByteRange Range) : Answer;

    /// <summary>"Not sure", and also a question that was skipped. Constrains nothing.</summary>
    public sealed record NotSure : Answer;
}
