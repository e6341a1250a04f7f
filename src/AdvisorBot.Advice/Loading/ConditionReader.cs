using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Loading;

/// <summary>Reads the `question` and test keys that effects, stages, tensions and ask-when share.</summary>
static class ConditionReader
{
    static readonly ImmutableArray<(string Key, ConditionKind Kind)> Tests =
        [
            ("any-of", ConditionKind.AnyOf), ("all-of", ConditionKind.AllOf), ("none-of", ConditionKind.NoneOf), ("lacks", ConditionKind.Lacks),
            ("over", ConditionKind.Over), ("up-to", ConditionKind.UpTo), ("under", ConditionKind.Under), ("at-least", ConditionKind.AtLeast),
        ];

    public static Condition? Read(MapReader map) => Read(map, null, out _);

    /// <param name="word">A word that may stand in place of an amount.</param>
    /// <param name="isWord">It does; the bound is 0 then.</param>
    public static Condition? Read(MapReader map, string? word, out bool isWord)
    {
        isWord = false;
        var question = map.Text("question", "Name the question whose answer decides.");
        // Every key is asked for, so that none counts as unknown.
        var present = Tests.Where(test => map.Has(test.Key)).ToList();
        if (present.Count != 1)
        {
            map.Report(
                "question", present.Count == 0 ? "The condition has no test." : "The condition has more than one test.",
                $"Write exactly one of {string.Join(", ", Tests.Select(test => test.Key))}.");
            return null;
        }
        var (key, kind) = present[0];
        if (question.Length == 0)
            return null;
        if (kind >= ConditionKind.Over && word is not null && map.OptionalText(key) == word)
        {
            isWord = true;
            return map.Problems.Remember(new Condition(question, kind, [], 0), map);
        }
        if (kind >= ConditionKind.Over)
            return map.Quantity(key, bytes: true) is { } bound
                ? map.Problems.Remember(new Condition(question, kind, [], bound) { InBytes = char.IsLetter(map.OptionalText(key)![^1]) }, map)
                : null;
        var choices = map.Texts(key);
        if (choices.IsEmpty)
        {
            map.Report(key, $"`{key}` names no choice.", "List at least one choice id.");
            return null;
        }
        return map.Problems.Remember(new Condition(question, kind, choices, 0), map);
    }

    /// <summary>
    /// The test of an effect: on one question, or <c>all</c> or <c>any</c> of several tests on a question each. Null when it
    /// is faulty.
    /// </summary>
    /// <param name="word">A word that may stand in place of an amount.</param>
    public static (Condition First, ImmutableArray<Condition> Others, bool IsAny, bool IsWord)? ReadTest(MapReader map, string? word)
    {
        var (all, any) = (map.Maps("all").ToList(), map.Maps("any").ToList());
        if (!map.Has("all") && !map.Has("any"))
            return Read(map, word, out var isWord) is { } only ? (only, [], false, isWord) : null;
        if (map.Has("question") || (map.Has("all") && map.Has("any")) || Tests.Any(test => map.Has(test.Key)))
            map.Report(
                map.Has("all") ? "all" : "any", "There is more than one test.", "Write either all or any with a list of tests, or a question with one test.");
        var key = map.Has("all") ? "all" : "any";
        var conditions = (map.Has("all") ? all : any).Select(ReadOne).OfType<Condition>().ToList();
        if (conditions.Count < 2)
            map.Report(
                key, $"`{key}` joins fewer than two tests.", "List two or more, each {question: ..., any-of: [...]}; a single test is written without it.");
        foreach (var twice in conditions.GroupBy(condition => condition.QuestionId).Where(group => group.Count() > 1))
            map.Report(key, $"`{key}` tests the question `{twice.Key}` twice.", "Write one test of each question: any-of and all-of take several choices.");
        return conditions.Count < 2 ? null : (conditions[0], [.. conditions.Skip(1)], key == "any", false);
    }

    static Condition? ReadOne(MapReader map) => ReadWhole(map, Read);

    /// <summary>What a question's ask-when or ask-unless demands; null when the key is absent or it is faulty.</summary>
    public static Requirement? ReadRequirement(MapReader map, string key) => map.Map(key) is { } inner ? ReadWhole(inner, ReadRequirement) : null;

    /// <summary>A test, or <c>all</c> or <c>any</c> of several; null when it is faulty.</summary>
    public static Requirement? ReadRequirement(MapReader map) =>
        ReadTest(map, null) is var (first, others, isAny, _) ? map.Problems.Remember(new Requirement([first, .. others], isAny), map) : null;

    /// <summary>A condition under its own key; null when the key is absent or the condition is faulty.</summary>
    public static Condition? ReadUnder(MapReader map, string key) => map.Map(key) is { } inner ? ReadWhole(inner, Read) : null;

    // All of the mapping is the test: any other key in it is reported.
    static T? ReadWhole<T>(MapReader map, Func<MapReader, T?> read)
        where T : class
    {
        var test = read(map);
        map.Close();
        return test;
    }
}
