using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Tests.Generated;

/// <summary>Catalogues of a few tools, written down in a test so that its reader sees all there is.</summary>
static class HandMade
{
    static readonly DateOnly Day = new(2018, 2, 12);

    /// <summary>One stage, and beside it one without any tools, which is nobody's answer's fault.</summary>
    public static Advisor Advisor(ImmutableArray<Question> questions, params ImmutableArray<Tool> tools) =>
        Advisor(questions, [new("stage", "Stage", null), new("bare", "Bare", null)], tools);

    public static Advisor Advisor(ImmutableArray<Question> questions, ImmutableArray<Stage> stages, ImmutableArray<Tool> tools) => new(
        new(
            "made", 1, "en", "Made", Day, 1, "made", new("Document", "Author", Day, null), stages,
            [new("section", "Section", ImmutableSortedDictionary<string, int>.Empty)], tools, []),
        new("made", "en", questions));

    public static Tool Tool(string id, params ImmutableArray<Effect> effects) => ToolOf("stage", id, effects);

    public static Tool ToolOf(string stage, string id, params ImmutableArray<Effect> effects)
    {
        var points = effects.Select((effect, number) =>
            new Point($"{id}-{number}", id, PointKind.Statement, "Says so.", new("section", "Section", "text", 1), [effect], null, null));
        return new(id, id, id, [], stage, "section", "A tool.", new(LifecycleStatus.Active, null, null, null, null, Day, null), [.. points]);
    }

    public static Effect Out(Condition condition) => new(condition, EffectKind.RulesOut);

    public static Effect For(Condition condition, int weight = 1) => new(condition, EffectKind.For, weight);

    public static Effect Against(Condition condition, int weight = 1) => new(condition, EffectKind.Against, weight);

    public static Question Ask(string id, QuestionKind kind, params ImmutableArray<Choice> choices) =>
        new(id, kind, id, "?", "Because.", "Help.", false, null, choices);

    public static Choice Choice(string id, double likelihood = 1) => new(id, id, id, [], likelihood);
}
