using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Loading;

/// <summary>Reads the `question` and test keys that effects, stages and ask-when share.</summary>
static class ConditionReader
{
    static readonly ImmutableArray<(string Key, ConditionKind Kind)> Tests =
        [("any-of", ConditionKind.AnyOf), ("all-of", ConditionKind.AllOf), ("none-of", ConditionKind.NoneOf), ("lacks", ConditionKind.Lacks), ("over", ConditionKind.Over), ("up-to", ConditionKind.UpTo)];

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
            map.Report("question", present.Count == 0 ? "The condition has no test." : "The condition has more than one test.", "Write exactly one of any-of, all-of, none-of, lacks, over, up-to.");
            return null;
        }
        var (key, kind) = present[0];
        if (question.Length == 0)
            return null;
        if (kind is ConditionKind.Over or ConditionKind.UpTo && word is not null && map.OptionalText(key) == word)
        {
            isWord = true;
            return map.Problems.Remember(new Condition(question, kind, [], 0), map);
        }
        if (kind is ConditionKind.Over or ConditionKind.UpTo)
            return map.Quantity(key, bytes: true) is { } bound ? map.Problems.Remember(new Condition(question, kind, [], bound), map) : null;
        var choices = map.Texts(key);
        if (choices.IsEmpty)
        {
            map.Report(key, $"`{key}` names no choice.", "List at least one choice id.");
            return null;
        }
        return map.Problems.Remember(new Condition(question, kind, choices, 0), map);
    }

    /// <summary>A condition under its own key; null when the key is absent or the condition is faulty.</summary>
    public static Condition? ReadUnder(MapReader map, string key)
    {
        if (map.Map(key) is not { } inner)
            return null;
        var condition = Read(inner);
        inner.Close();
        return condition;
    }
}
