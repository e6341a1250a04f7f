using System.Collections.Immutable;
using AdvisorBot.Understanding.Assertion;
using AdvisorBot.Understanding.Lexicons;
using AdvisorBot.Understanding.Mentions;
using AdvisorBot.Understanding.Normalization;
using AdvisorBot.Understanding.Segmentation;

namespace AdvisorBot.Understanding.Decision;

/// <summary>Finds the clauses, and parts of them, whose words carry content and were not used.</summary>
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
            // Of a clause that served nothing, all is named; of another, each part for itself.
            var serves = isUsed.AsSpan(clause.Span.Start, clause.Span.Length).Contains(true);
            foreach (var part in serves ? assertions.PartsOf(clause) : [clause.Span])
            {
                var beside = isUsed.AsSpan(part.Start, part.Length).Contains(true) ? least ?? policy.UnusedBesideUsed
                    : serves && least is null ? policy.UnusedPart
                    : 1;
                if (Content(named.Utterance, assertions.Cues, isUsed, part) >= beside)
                    unused.Add(clause with { Span = part });
            }
        }
        return unused.ToImmutable();
    }

    int Content(Utterance utterance, CueMarks cues, bool[] isUsed, Span part) =>
        Enumerable.Range(part.Start, part.Length).Count(at => !isUsed[at] && IsContent(utterance, cues, at));

    bool IsContent(Utterance utterance, CueMarks cues, int at) =>
        !cues.IsAny(at) && !utterance.IsSmall(at) && utterance[at].Word is var word && word.Length > 1 && word[0] != WritersWords.Opaque
        && !lexicon.IsFiller(utterance[at].Stem) && (char.IsLetterOrDigit(word[0]) || word.Length > 1);
}
