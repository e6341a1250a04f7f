using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AdvisorBot.Understanding;

/// <summary>The words of one language that belong to no catalogue: commands and small words.</summary>
/// <param name="Language">Two letters, as in the file's name.</param>
/// <param name="Commands">The whole utterances that stand for each intent.</param>
public sealed record Vocabulary(string Language, FrozenDictionary<Intent, ImmutableArray<string>> Commands);
