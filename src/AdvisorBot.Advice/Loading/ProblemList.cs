using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using YamlDotNet.Core;

namespace AdvisorBot.Advice.Loading;

/// <summary>Collects problems, and remembers where each thing read stands so that later checks can name the place.</summary>
sealed class ProblemList
{
    readonly List<Problem> _problems = [];
    readonly ConditionalWeakTable<object, FilePlace> _places = [];

    public int Count => _problems.Count;

    public void Add(string file, Mark mark, string message, string mend) =>
        _problems.Add(new(file, (int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column), message, mend));

    /// <summary>Reports at the place of something read before.</summary>
    public void Add(object thing, string message, string mend)
    {
        var place = _places.TryGetValue(thing, out var known) ? known : new("", Mark.Empty);
        Add(place.File, place.Mark, message, mend);
    }

    public T Remember<T>(T thing, MapReader from)
        where T : class
    {
        _places.AddOrUpdate(thing, new(from.File, from.Mark));
        return thing;
    }

    public ImmutableArray<Problem> InOrder() =>
        [.. _problems.Distinct().OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line).ThenBy(problem => problem.Column)];

    sealed record FilePlace(string File, Mark Mark);
}
