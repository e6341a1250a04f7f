using System.Collections.Immutable;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Lexicons;

namespace AdvisorBot.Understanding.Interpretation;

/// <summary>How a guide is named: by its title, or by its age.</summary>
/// <param name="Words">What tells something, without small words and words such as "guide".</param>
/// <param name="Newest">Nothing is said but that it is the new one.</param>
/// <param name="Oldest">Nothing is said but that it is the old one.</param>
public sealed record Naming(ImmutableHashSet<string> Words, bool Newest, bool Oldest)
{
    /// <summary>Those of the words that ask for the new one.</summary>
    public ImmutableHashSet<string> New { get; private init; } = [];

    /// <summary>Those of the words that ask for the old one.</summary>
    public ImmutableHashSet<string> Old { get; private init; } = [];

    internal static Naming Read(string text, Lexicon lexicon)
    {
        var words = lexicon.Stems(text).Where(stem => !lexicon.IsBesideName(stem)).ToList();
        var kinds = lexicon.KindsOf(words);
        return new([.. words], kinds.Contains(Cue.Newest), kinds.Contains(Cue.Oldest)) { New = OfKind(Cue.Newest), Old = OfKind(Cue.Oldest) };

        ImmutableHashSet<string> OfKind(Cue kind) => [.. words.Where(word => lexicon.KindsOf([word]).Contains(kind))];
    }

    /// <summary>
    /// The title is meant by words that <paramref name="others"/> do not have: a year is enough, other words only if
    /// nothing else is said.
    /// </summary>
    public bool Means(Naming title, IEnumerable<Naming> others)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(others);
        return others.All(other =>
            title.Words.Except(other.Words).Intersect(Words) is { Count: > 0 } told
            && (Words.IsSubsetOf(title.Words) || told.Any(word => word.All(char.IsAsciiDigit))));
    }
}
