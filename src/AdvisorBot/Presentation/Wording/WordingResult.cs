using System.Collections.Immutable;
using AdvisorBot.Advice.Loading;

namespace AdvisorBot.Presentation.Wording;

/// <param name="Wordings">Null when there is any problem.</param>
public sealed record WordingResult(Wordings? Wordings, ImmutableArray<Problem> Problems);
