using System.Collections.Immutable;
using AdvisorBot.Advice.Loading;

namespace AdvisorBot.Operations;

/// <summary>The service cannot start on these files. The message is for the operator: every problem with its place and its mend.</summary>
public sealed class FaultyDataException(ImmutableArray<Problem> problems) : Exception(Describe(problems))
{
    public ImmutableArray<Problem> Problems { get; } = problems;

    static string Describe(ImmutableArray<Problem> problems) =>
        $"AdvisorBot cannot start: {problems.Length} {(problems.Length == 1 ? "problem" : "problems")} in its data files.{Environment.NewLine}{string.Join(Environment.NewLine, problems)}";
}
