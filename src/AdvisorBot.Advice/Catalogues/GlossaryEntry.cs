using System.Collections.Immutable;

namespace AdvisorBot.Advice.Catalogues;

/// <summary>A term of art and its meaning, in a sentence of ours.</summary>
/// <param name="Words">Other names of it.</param>
public sealed record GlossaryEntry(string Id, string Term, ImmutableArray<string> Words, string Text);
