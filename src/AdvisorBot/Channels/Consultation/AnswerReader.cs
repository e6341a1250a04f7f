using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Presentation.Messages;

namespace AdvisorBot.Channels.Consultation;

/// <summary>Reads answers that a program sends, by the ids of their questions. Whatever is wrong is named with its place, all at once.</summary>
static class AnswerReader
{
    // Of many choices some are enough to see how they are written.
    const int MostNamed = 20;

    /// <param name="place">Where the answers stand in the request: "/answers".</param>
    public static (Answers Answers, ImmutableArray<FieldFault> Faults) Read(
        IReadOnlyDictionary<string, JsonElement>? sent, Interview interview, string place)
    {
        var answers = Answers.Empty;
        var faults = ImmutableArray.CreateBuilder<FieldFault>();
        foreach (var (id, value) in sent ?? ImmutableDictionary<string, JsonElement>.Empty)
        {
            var pointer = $"{place}/{id.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
            if (interview.Find(id) is not { } question)
                faults.Add(new(pointer, $"The guide has no such question. It has: {Some(interview.Questions.Select(one => one.Id))}."));
            else if (Read(value, question) is { } answer)
                answers = answers.With(id, answer);
            else
                faults.Add(new(pointer, HowTo(question)));
        }
        return (answers, faults.ToImmutable());
    }

    static Answer? Read(JsonElement value, Question question) => value.ValueKind switch
    {
        JsonValueKind.String => Read(value.GetString()!, question),
        JsonValueKind.Number when question.Kind.IsAmount => Amount(value) is { } number ? Answer.Amount(AmountRange.Exactly(number)) : null,
        JsonValueKind.Object when question.Kind.IsAmount => Range(value),
        JsonValueKind.True or JsonValueKind.False when question.Kind.IsYesNo => AnswerCode.Read(value.GetBoolean() ? "yes" : "no", question),
        JsonValueKind.Array when !question.Kind.IsAmount && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) =>
            AnswerCode.Read(string.Join(',', value.EnumerateArray().Select(item => item.GetString())), question),
        _ => null,
    };

    static Answer? Read(string text, Question question) =>
        AnswerCode.Read(text, question)
        ?? (question is { Kind.IsAmount: true, IsCount: false } && ByteSize.TryParse(text, out var bytes) ? Answer.Amount(AmountRange.Exactly(bytes)) : null);

    static Answer? Range(JsonElement value)
    {
        double? min = null, max = null;
        foreach (var property in value.EnumerateObject())
        {
            if (Amount(property.Value) is not { } number)
                return null;
            if (property.NameEquals("min"))
                min = number;
            else if (property.NameEquals("max"))
                max = number;
            else
                return null;
        }
        return (min ?? max) is null || min > max ? null : Answer.Amount(new(min ?? 0, max ?? double.PositiveInfinity));
    }

    static double? Amount(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number when value.TryGetDouble(out var number) && double.IsFinite(number) && number >= 0 => number,
        JsonValueKind.String when ByteSize.TryParse(value.GetString(), out var bytes) => bytes,
        _ => null,
    };

    static string HowTo(Question question)
    {
        var choices = Some(question.Choices.Select(choice => choice.Id));
        return question.Kind switch
        {
            { IsAmount: true } => string.Create(
                CultureInfo.InvariantCulture,
                $"An amount in {question.Unit ?? Question.Byte} is wanted: a number, {(question.IsCount ? "" : "a text such as \"5 TB\", ")}an object with min and max, one of the bands {choices}, or \"?\" for not sure."),
            { TakesSeveral: true } => $"A list of choices is wanted, of these: {choices}; with \"!\" before one that does not apply, or \"?\" for not sure.",
            { IsYesNo: true } => "true or false is wanted, or \"?\" for not sure.",
            _ => $"One of these is wanted: {choices}; or \"?\" for not sure.",
        };
    }

    static string Some(IEnumerable<string> ids)
    {
        var all = ids.ToList();
        return string.Join(", ", all.Take(MostNamed)) + (all.Count > MostNamed ? ", …" : "");
    }
}
