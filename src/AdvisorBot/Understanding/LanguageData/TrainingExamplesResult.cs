using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvisorBot.Advice.Loading;

namespace AdvisorBot.Understanding.LanguageData;

/// <param name="ByLanguage">Empty when there is any problem.</param>
public sealed record TrainingExamplesResult(FrozenDictionary<string, TrainingExamples> ByLanguage, ImmutableArray<Problem> Problems);
