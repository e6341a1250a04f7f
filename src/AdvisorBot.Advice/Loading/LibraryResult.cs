using System.Collections.Immutable;

namespace AdvisorBot.Advice.Loading;

/// <param name="Library">Null when there is any problem: half-read rules give wrong advice.</param>
public sealed record LibraryResult(Library? Library, ImmutableArray<Problem> Problems);
