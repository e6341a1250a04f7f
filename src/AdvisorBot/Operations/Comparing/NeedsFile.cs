using System.Collections.Immutable;
using System.Globalization;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Loading;

namespace AdvisorBot.Operations.Comparing;

/// <summary>
/// Described needs: <c>needs</c>, each with <c>id</c>, <c>guide</c> and <c>answers</c> (by question: ids of choices, or an amount), and perhaps
/// <c>lacks</c> (ids of choices that do not apply). Other keys are the author's own.
/// </summary>
static class NeedsFile
{
    /// <summary>Those of a file, or of every YAML file of a folder.</summary>
    /// <exception cref="FormatException">A file is no such file; the message says where and how to mend it.</exception>
    public static ImmutableArray<AdviceCase> Read(string path)
    {
        if (!File.Exists(path) && !Directory.Exists(path))
            throw new FormatException($"{path}: there is no such file or folder. Name a file of needs with --needs.");
        string[] files = Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, "*.yaml").Order(StringComparer.Ordinal)] : [path];
        var problems = new ProblemList();
        var cases = files.Select(file => YamlSource.Open(file, Path.GetFileName(file), problems)).OfType<MapReader>().SelectMany(Cases).ToImmutableArray();
        return problems.Count == 0 ? cases : throw new FormatException(string.Join(Environment.NewLine, problems.InOrder()));
    }

    static List<AdviceCase> Cases(MapReader root)
    {
        if (!root.Has("needs"))
            root.Report("needs", "`needs` is missing.", "Write a list of needs, each with `id`, `guide` and `answers`.");
        return [.. root.Maps("needs").Select(Case)];
    }

    static AdviceCase Case(MapReader map)
    {
        var (answers, lacks) = (Ids(map, "answers"), Ids(map, "lacks"));
        if (answers.Count + lacks.Count == 0)
            map.Report("answers", "The need has no `answers`.", "Write question: choice for each.");
        return new(
            map.Text("id", "Give the need a name."), map.Text("guide", "Write the id of the guide."), interview => Read(interview, answers, lacks));
    }

    static List<(string Question, ImmutableArray<string> Ids)> Ids(MapReader map, string key) =>
        map.Map(key) is { } given ? [.. given.Keys.Select(question => (question, OneOrMore(given, question)))] : [];

    static ImmutableArray<string> OneOrMore(MapReader map, string key) => map.IsList(key) ? map.Texts(key) : [map.TextOrNone(key)];

    static (Answers Answers, ImmutableArray<string> Unknown) Read(
        Interview interview, List<(string Question, ImmutableArray<string> Ids)> given, List<(string Question, ImmutableArray<string> Ids)> lacks)
    {
        var (answers, unknown) = (Answers.Empty, ImmutableArray.CreateBuilder<string>());
        foreach (var (id, ids, denied) in given.Select(one => (one.Question, one.Ids, false)).Concat(lacks.Select(one => (one.Question, one.Ids, true))))
        {
            if (interview.Find(id) is not { } question)
            {
                unknown.Add(id);
                continue;
            }
            if (question.Kind.IsAmount && ids is [var text] && question.FindChoice(text) is null && Amount(question, text) is { } amount)
            {
                answers = answers.With(id, Answer.Amount(AmountRange.Exactly(amount)));
                continue;
            }
            unknown.AddRange(ids.Where(choice => question.FindChoice(choice) is null).Select(choice => $"{id}: {choice}"));
            ImmutableArray<string> known = [.. ids.Where(choice => question.FindChoice(choice) is not null)];
            if (!known.IsEmpty)
                answers = answers.With(id, question.Combine(answers[id], denied ? Answer.Deny(known) : Answer.Choose(known)));
        }
        return (answers, unknown.ToImmutable());
    }

    static double? Amount(Question question, string text) =>
        question.IsCount ? double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var count) ? count : null
        : ByteSize.TryParse(text, out var bytes) ? bytes
        : null;
}
