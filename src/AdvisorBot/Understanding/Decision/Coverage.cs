using System.Collections.Immutable;
using AdvisorBot.Understanding.Assertion;
using AdvisorBot.Understanding.Mentions;
using AdvisorBot.Understanding.Normalization;
using AdvisorBot.Understanding.Segmentation;

namespace AdvisorBot.Understanding.Decision;

/// <summary>Finds the clauses whose words carry content and were not used.</summary>
sealed class Coverage(Lexicon lexicon, Policy policy)
{
    /// <param name="used">The places from which something was taken, offered or asked.</param>
    /// <param name="least">Words of content that must be left in a clause of which something was used.</param>
    public ImmutableArray<Clause> Unused(Named named, AssertionReader assertions, IEnumerable<Span> used, int? least = null)
    {
        var isUsed = new bool[named.Utterance.Count];
        foreach (var span in used)
            Array.Fill(isUsed, true, span.Start, Math.Min(span.End, isUsed.Length) - span.Start);
        var unused = ImmutableArray.CreateBuilder<Clause>();
        foreach (var clause in assertions.Clauses)
        {
            var (content, serves) = (0, false);
            for (var at = clause.Span.Start; at < clause.Span.End; at++)
            {
                serves |= isUsed[at];
                if (!isUsed[at] && IsContent(named.Utterance, assertions.Cues, at))
                    content++;
            }
            if (content >= (serves ? least ?? policy.UnusedBesideUsed : 1))
                unused.Add(clause);
        }
        return unused.ToImmutable();
    }

    bool IsContent(Utterance utterance, CueMarks cues, int at) =>
        !cues.IsAny(at) && !utterance.IsSmall(at) && utterance[at].Word is var word && word.Length > 1 && word[0] != WritersWords.Opaque
        && !lexicon.IsFiller(utterance[at].Stem) && (char.IsLetterOrDigit(word[0]) || word.Length > 1);
}
