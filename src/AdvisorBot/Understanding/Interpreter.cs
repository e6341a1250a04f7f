using System.Collections.Frozen;
using System.Globalization;
using AdvisorBot.Advice;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Understanding;

/// <summary>Reads utterances for one catalogue in one language. Pure and safe for all threads.</summary>
public sealed class Interpreter
{
    /// <summary>The least confidence with which an answer is taken without asking.</summary>
    public const double Sure = 0.6;

    readonly Interview _interview;
    readonly FrozenDictionary<string, Intent> _commands;

    public Interpreter(Advisor advisor, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(advisor);
        ArgumentNullException.ThrowIfNull(vocabulary);
        _interview = advisor.Interview;
        _commands = vocabulary.Commands
            .SelectMany(pair => pair.Value.Select(phrase => KeyValuePair.Create(phrase, pair.Key)))
            .DistinctBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    public Reading Read(string text, Expectation expected)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(expected);
        var clean = text.Trim().TrimEnd('.', '!', '?');
        if (expected.QuestionId is { } id && _interview.Find(id) is { } question && Match(question, clean) is { } answer)
            return new(clean, Intent.Answer, 1, [new(id, answer, 1, clean, expected.Given.Contains(id))], [], [], [], null, null);
        return _commands.TryGetValue(clean, out var intent)
            ? new(clean, intent, 1, [], [], [], [], null, null)
            : new(clean, Intent.None, 0, [], [], [], [], null, null);
    }

    static Answer? Match(Question question, string text)
    {
        if (int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= question.Choices.Length)
            return Answer.Choose(question.Choices[number - 1].Id);
        if (question.Kind == QuestionKind.Quantity && ByteSize.TryParse(text, out var bytes) && bytes > 0)
            return Answer.Amount(ByteRange.Exactly(bytes));
        foreach (var choice in question.Choices)
        {
            if (Same(choice.Label) || Same(choice.Short) || choice.Synonyms.Any(Same))
                return Answer.Choose(choice.Id);
        }
        return null;

        bool Same(string known) => string.Equals(known, text, StringComparison.OrdinalIgnoreCase);
    }
}
