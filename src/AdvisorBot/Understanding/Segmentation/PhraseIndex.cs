namespace AdvisorBot.Understanding.Segmentation;

/// <summary>Finds known phrases in an utterance, word by word in a tree. Filled once, then only read.</summary>
sealed class PhraseIndex<T>
{
    const int MostSmallSkipped = 3;
    const double Inserted = 0.8;
    const double SmallWeight = 0.3;
    const int None = -1;
    const int Barred = -2;

    readonly Node _root = new();

    public void Add(IReadOnlyList<string> stems, T meaning)
    {
        var node = _root;
        foreach (var stem in stems)
            node = node.Enter(stem);
        if (stems.Count > 0 && !node.Meanings.Contains(meaning))
            node.Meanings.Add(meaning);
    }

    /// <summary>Every phrase that starts at this word, also with small words or one foreign word in between.</summary>
    public void Find(Utterance utterance, int start, bool loosely, List<Found<T>> found) =>
        Walk(utterance, _root, start, new([], 1, 0, 0, loosely ? None : Barred), found);

    static void Walk(Utterance utterance, Node node, int at, Path path, List<Found<T>> found)
    {
        if (node.Meanings.Count > 0)
            found.Add(new(path.Words, node.Meanings, path.Confidence, path.Weight, Math.Max(None, path.Foreign)));
        if (node.Next is null || at >= utterance.Count || (path.Words.Length > 0 && utterance[at].Before != Gap.Space))
            return;
        var stepped = false;
        foreach (var guess in utterance.Guesses(at))
        {
            if (!node.Next.TryGetValue(guess.Stem, out var next))
                continue;
            Walk(utterance, next, at + 1, path.With(at, guess.Confidence, Weight(utterance, at)), found);
            stepped = true;
        }
        if (utterance.JoinedWithNext(at) is { } joined && node.Next.TryGetValue(joined, out var both))
            Walk(utterance, both, at + 2, path.With(at, 1, Weight(utterance, at)).With(at + 1, 1, Weight(utterance, at + 1)), found);
        if (path.Words.Length == 0)
            return;
        if (utterance.IsSmall(at) && path.Skipped < MostSmallSkipped)
            Walk(utterance, node, at + 1, path with { Skipped = path.Skipped + 1 }, found);
        else if (!stepped && path.Foreign == None && utterance.IsPlain(at))
            Walk(utterance, node, at + 1, path with { Foreign = at, Confidence = path.Confidence * Inserted }, found);
    }

    static double Weight(Utterance utterance, int at) => utterance.IsSmall(at) ? SmallWeight : 1;

    readonly record struct Path(int[] Words, double Confidence, double Weight, int Skipped, int Foreign)
    {
        public Path With(int word, double confidence, double weight) =>
            this with { Words = [.. Words, word], Confidence = Confidence * confidence, Weight = Weight + weight };
    }

    sealed class Node
    {
        public Dictionary<string, Node>? Next { get; private set; }

        public List<T> Meanings { get; } = [];

        public Node Enter(string stem)
        {
            Next ??= new(StringComparer.Ordinal);
            if (!Next.TryGetValue(stem, out var next))
                Next[stem] = next = new();
            return next;
        }
    }
}
