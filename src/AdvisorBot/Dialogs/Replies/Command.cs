using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding;

namespace AdvisorBot.Dialogs.Replies;

/// <summary>What a person asks for, in words or by a tap, other than to give an answer to the open question.</summary>
public sealed record Command(Intent Intent)
{
    /// <summary>What was said; null for a tap.</summary>
    public Reading? Said { get; init; }

    /// <summary>By question id, at most one each.</summary>
    public ImmutableArray<KeyValuePair<string, Answer>> Answers { get; init; } = [];

    /// <summary>The tools it names, in that order.</summary>
    public ImmutableArray<string> ToolIds { get; init; } = [];

    /// <summary>The question it is about, if it names one.</summary>
    public string? QuestionId { get; init; }

    /// <summary>For an explanation the words asked about; for a language its code; for a guide its id; else what a button adds.</summary>
    public string? Topic { get; init; }

    public static Command Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new(reading.Intent)
        {
            Said = reading,
            Answers = [.. reading.Answers.Select(answer => KeyValuePair.Create(answer.QuestionId, answer.Answer))],
            ToolIds = [.. reading.Tools.Select(tool => tool.ToolId)],
            QuestionId = reading.QuestionId,
            Topic = reading.Topic,
        };
    }
}
