using System.Collections.Immutable;
using AdvisorBot.Advice.Loading;

namespace AdvisorBot.Understanding.LanguageData;

/// <param name="Vocabularies">Null when there is any problem.</param>
public sealed record VocabularyResult(Vocabularies? Vocabularies, ImmutableArray<Problem> Problems);
