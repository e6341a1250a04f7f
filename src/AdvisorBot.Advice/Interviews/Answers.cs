using System.Collections.Immutable;

namespace AdvisorBot.Advice.Interviews;

/// <summary>
/// The answers of one conversation, unchangeable. The order of giving is remembered for display and for going back;
/// it never influences advice, nor equality. An answer given anew keeps its first place.
/// </summary>
public sealed class Answers : IEquatable<Answers>
{
    readonly ImmutableArray<KeyValuePair<string, Answer>> _inOrder;

    Answers(ImmutableArray<KeyValuePair<string, Answer>> inOrder) => _inOrder = inOrder;

    public static Answers Empty { get; } = new([]);

    public int Count => _inOrder.Length;

    public IEnumerable<KeyValuePair<string, Answer>> InOrder => _inOrder;

    public Answer? this[string questionId] => IndexOf(questionId) is var index and >= 0 ? _inOrder[index].Value : null;

    public static Answers From(IEnumerable<KeyValuePair<string, Answer>> answers) =>
        answers.Aggregate(Empty, (all, pair) => all.With(pair.Key, pair.Value));

    public bool Contains(string questionId) => IndexOf(questionId) >= 0;

    public Answers With(string questionId, Answer answer)
    {
        var pair = KeyValuePair.Create(questionId, answer);
        return new(IndexOf(questionId) is var index and >= 0 ? _inOrder.SetItem(index, pair) : _inOrder.Add(pair));
    }

    public Answers Without(string questionId) => IndexOf(questionId) is var index and >= 0 ? new(_inOrder.RemoveAt(index)) : this;

    public bool Equals(Answers? other) => other is not null && Count == other.Count && _inOrder.All(pair => pair.Value.Equals(other[pair.Key]));

    public override bool Equals(object? obj) => Equals(obj as Answers);

    public override int GetHashCode() => _inOrder.Aggregate(Count, (hash, pair) => hash ^ HashCode.Combine(pair.Key, pair.Value));

    int IndexOf(string questionId)
    {
        for (var index = 0; index < _inOrder.Length; index++)
        {
            if (_inOrder[index].Key == questionId)
                return index;
        }
        return -1;
    }
}
