using AdvisorBot.Understanding.Assertion;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Lexicons;
using AdvisorBot.Understanding.Mentions;
using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Understanding.Decision;

/// <summary>
/// Asks by likeness whether the part of a clause in which something is named is about it: "overnight runs" speaks of when, and not of running.
/// </summary>
sealed class MatterCheck(Policy policy)
{
    /// <summary>What becomes of a sign in everyday words: it stays if its choice is among those likeliest meant, and goes if that is hardly likely.</summary>
    public Disposition Weigh(Named named, AssertionReader assertions, UtteranceLikeness likeness, Sign sign, string? asked)
    {
        if (likeness.Choices(named.Utterance.Slice(assertions.PartOf(sign.Span)), asked, preference: 1) is not { } likely)
            return likeness.IsSpent ? Disposition.Offered : sign.Disposition;
        var name = new ChoiceName(sign.Question.Id, sign.Choice.Id);
        var (choice, probability) = likely.FirstOrDefault(pair => pair.Choice == name);
        // Of what was asked, it has to be what the words are likeliest about.
        if (sign.Question.Id == asked)
            return likely.FirstOrDefault(pair => pair.Choice.QuestionId == asked).Choice == name && probability >= policy.LeastMatter
                ? sign.Disposition
                : Disposition.Offered;
        // Of a phrase of several words, as against one, the rules know what it means: likeness may doubt it, and not do away with it.
        return choice != name || probability < policy.LeastMatter ? IsPhrase(named, sign) ? Disposition.Offered : Disposition.Dropped
            : likely.Take(policy.MostMatters).Any(pair => pair.Choice == name) ? sign.Disposition
            : Disposition.Offered;
    }

    /// <summary>It was read from two words at least that mean something by themselves.</summary>
    public static bool IsPhrase(Named named, Sign sign) => Enumerable.Range(sign.Span.Start, sign.Span.Length).Count(at => !named.Utterance.IsSmall(at)) > 1;

    /// <summary>"SQL is all we speak": of what a name may mean, that which its clause is clearly about; of the open question, where it may mean that.</summary>
    public List<(Meaning.OfChoice Meaning, bool IsWeak)> Settle(
        Named named, AssertionReader assertions, UtteranceLikeness likeness, Mention mention, List<(Meaning.OfChoice Meaning, bool IsWeak)> meant,
        string? asked)
    {
        var part = assertions.PartOf(mention.Span);
        if (meant.Count == 0 || meant.Exists(pair => pair.Meaning.Question.Id == asked) || mention.Choices.Take(2).Count() < 2
            || part.Length == mention.Span.Length
            || likeness.Choices(named.Utterance.Slice(part), asked, policy.NamePreference) is not { } likely)
            return meant;
        double Of(Meaning.OfChoice choice) => likely.FirstOrDefault(pair => pair.Choice == new ChoiceName(choice.Question.Id, choice.Choice.Id)).Probability;
        var ranked = mention.Choices.OrderByDescending(Of).ToList();
        if (Of(ranked[0]) < policy.LeastName || Of(ranked[0]) < policy.NameLead * Of(ranked[1]))
            return meant;
        // What bears the name in its label may be meant all the same.
        var words = named.Utterance.Slice(mention.Span);
        bool IsNamedSo(Meaning.OfChoice choice) => choice != ranked[0] && choice.Choice.Label.Contains(words, StringComparison.OrdinalIgnoreCase);
        return [(ranked[0], false), .. meant.Where(pair => IsNamedSo(pair.Meaning))];
    }
}
