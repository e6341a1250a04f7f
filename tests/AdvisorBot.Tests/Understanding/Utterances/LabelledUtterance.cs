using System.Collections.Immutable;
using System.Text.Json;
using AdvisorBot.Understanding;

namespace AdvisorBot.Tests.Understanding.Utterances;

/// <summary>An utterance and what a person says it means.</summary>
/// <param name="Guide">The catalogue in use; the one of 2018 when left out.</param>
/// <param name="Question">The question asked before it.</param>
/// <param name="Given">Answers given before, as written in <see cref="AnswerNotation"/>.</param>
/// <param name="About">The question a change is about.</param>
/// <param name="Then">What is asked beside the answers; the tools and the topic are those of that request.</param>
/// <param name="Counts">The unit of a quantity that is no amount of data.</param>
/// <param name="Asks">Nothing may be taken; something must be suggested.</param>
public sealed record LabelledUtterance(
    string Text,
    string? Guide,
    string? Question,
    Dictionary<string, string>? Given,
    Intent Intent,
    Intent? Then,
    Dictionary<string, string>? Answers,
    string[]? Tools,
    string? About,
    string? Topic,
    string? Counts,
    bool Asks)
{
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    public Expectation Expectation =>
        new(
            Question,
            AdvisorBot.Advice.Interviews.Answers.From((Given ?? []).Select(pair => KeyValuePair.Create(pair.Key, AnswerNotation.Read(pair.Value)[0]))));

    public override string ToString() => Question is null ? Text : $"[{Question}] {Text}";

    public static ImmutableArray<LabelledUtterance> Load(string name) =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Understanding", "Utterances", $"{name}.jsonl"))
            .Select(line => JsonSerializer.Deserialize<LabelledUtterance>(line, Options) ?? throw new JsonException(line)),
    ];
}
