namespace AdvisorBot.Understanding;

/// <summary>
/// Finds the places of an utterance at which a request of its own may stand: a sentence, or the end of one behind a comma
/// or an "and".
/// </summary>
sealed class Parts(Openings openings)
{
    const int LongestRequest = 18;
    const int MostParts = 12;

    // For each part the text is read once more, which must stay bounded.
    const int LongestText = 120;

    /// <summary>The text of each place and what is left without it; the longest first within a sentence.</summary>
    /// <param name="idle">Intents that are not worth looking for.</param>
    public IEnumerable<Part> Of(Scene scene, IReadOnlySet<Intent> idle) =>
        scene.Utterance.Count <= LongestText ? Places(scene, idle).Take(MostParts) : [];

    IEnumerable<Part> Places(Scene scene, IReadOnlySet<Intent> idle)
    {
        var utterance = scene.Utterance;
        for (var start = 0; start < utterance.Count; start = utterance.ClauseEnd(start))
        {
            var end = utterance.ClauseEnd(start);
            if (end - start < utterance.Count && MayAsk(scene, start, end, idle))
                yield return Cut(scene, start, end, true);
            for (var at = start + 1; at < end; at++)
            {
                if (IsSeam(scene, at) && MayAsk(scene, at, end, idle))
                    yield return Cut(scene, at, end, false);
            }
        }
    }

    static bool IsSeam(Scene scene, int at) =>
        scene.Utterance[at].Before == Gap.Comma || (!scene.Taken[at] && IsJoint(scene, at));

    // Most parts of a sentence are no requests, and reading each of them would take long.
    bool MayAsk(Scene scene, int start, int end, IReadOnlySet<Intent> idle)
    {
        while (start < end - 1 && IsJoint(scene, start))
            start++;
        return end - start <= LongestRequest && (scene.Utterance[start].Asked || openings.Fit(scene.Utterance, start, end, idle));
    }

    static bool IsJoint(Scene scene, int at) => scene.Grammar.Is(at, WordKind.And) || scene.Grammar.Is(at, WordKind.ScopeEnd);

    static Part Cut(Scene scene, int start, int end, bool sentence)
    {
        var utterance = scene.Utterance;
        var (from, to) = (utterance[start].Start, end < utterance.Count ? utterance[end].Start : utterance.Text.Length);
        var seeks = Enumerable.Range(start, end - start).Any(at => scene.Grammar.Is(at, WordKind.Seeking));
        return new(utterance.Text[from..to], utterance.Text.Remove(from, to - from), sentence, seeks);
    }
}

/// <summary>A place at which a request may stand.</summary>
/// <param name="Rest">The text without it.</param>
/// <param name="IsSentence">A whole sentence, or several.</param>
/// <param name="Seeks">It asks for a tool or for help, as a statement of needs does ("which one should we use?").</param>
readonly record struct Part(string Text, string Rest, bool IsSentence, bool Seeks);
