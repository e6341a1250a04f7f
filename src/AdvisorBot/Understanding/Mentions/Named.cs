using AdvisorBot.Understanding.Mentions.Quantities;
using AdvisorBot.Understanding.Segmentation;

namespace AdvisorBot.Understanding.Mentions;

/// <summary>What an utterance names.</summary>
/// <param name="Bare">A number that stands alone, where there is no amount.</param>
/// <param name="Taken">Words that belong to a mention or an amount.</param>
sealed record Named(Utterance Utterance, IReadOnlyList<Mention> Mentions, List<QuantityFound> Quantities, QuantityReading? Bare, bool[] Taken)
{
    public IEnumerable<Mention> Within(Span span) => Mentions.Where(mention => span.Contains(mention.Span.Start));

    public bool HasAmount(Span span) => Quantities.Exists(quantity => quantity.IsData && span.Contains(quantity.Start));
}
