using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding.Lexicons;
using AdvisorBot.Understanding.Mentions.Quantities;
using AdvisorBot.Understanding.Segmentation;

namespace AdvisorBot.Understanding.Mentions;

/// <summary>Finds what an utterance names: choices, questions, tools, amounts and counts.</summary>
sealed class MentionFinder(Lexicon lexicon, Interview interview)
{
    readonly QuantityReader _quantities = new(lexicon, interview);

    /// <param name="asked">The open question.</param>
    public Named Find(Utterance utterance, Question? asked)
    {
        var taken = new bool[utterance.Count];
        var quantities = _quantities.Read(utterance, asked);
        foreach (var quantity in quantities.Where(quantity => quantity.Reading.Range is not null))
            Array.Fill(taken, true, quantity.Start, quantity.End - quantity.Start);
        var bare = quantities.Count == 0 ? _quantities.Bare(utterance) : null;
        var mentions = lexicon.FindMeanings(utterance, taken)
            .GroupBy(found => new Span(found.Start, found.End))
            .Select(place =>
                new Mention(
                    place.Key, [.. place.SelectMany(found => found.Meanings).Distinct()], place.All(found => found.Foreign >= 0),
                    place.All(found => found.IsGuess)))
            .Where(mention => !IsRemark(utterance, mention, taken, asked))
            .ToList();
        // A count gives way to a name: "one record at a time".
        quantities.RemoveAll(quantity => quantity.Reading.Range is null && taken.AsSpan(quantity.Start, quantity.End - quantity.Start).Contains(true));
        foreach (var quantity in quantities)
            Array.Fill(taken, true, quantity.Start, quantity.End - quantity.Start);
        // Small words inside a phrase belong to it: "one <i>by</i> one".
        foreach (var mention in mentions)
        {
            for (var at = mention.Span.Start; at < mention.Span.End; at++)
                taken[at] |= utterance.IsSmall(at);
        }
        return new(utterance, mentions, quantities, bare, taken);
    }

    /// <summary>The numbers without a unit that may share the unit of this amount.</summary>
    public IEnumerable<QuantityFound> Elided(Utterance utterance, QuantityFound beside) => _quantities.Elided(utterance, beside);

    // "Sharing yes, monitoring not so much" speaks of monitoring, not of an amount.
    bool IsRemark(Utterance utterance, Mention mention, bool[] taken, Question? asked)
    {
        var start = mention.Span.Start;
        var before = start - 1;
        // "Docker is not important" speaks of Docker.
        while (before >= 0 && !taken[before] && utterance.IsSmall(before) && utterance[before + 1].Before == Gap.Space)
            before--;
        if (before < 0 || !taken[before] || utterance[before + 1].Before != Gap.Space || !lexicon.IsNegation(utterance[start].Stem)
            || mention.Meanings.Any(meaning => meaning is not Meaning.OfChoice { Weak: true } choice || choice.Question == asked))
            return false;
        Array.Fill(taken, false, start, mention.Span.Length);
        return true;
    }
}
