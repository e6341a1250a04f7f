using System.Collections.Immutable;

namespace AdvisorBot.Understanding;

/// <summary>What one utterance says.</summary>
/// <param name="Text">The utterance cleaned: mention, HTML, emoji and surplus white space are out.</param>
/// <param name="Intent">What it wants as a whole; <see cref="Understanding.Intent.Answer"/> when it gives answers.</param>
/// <param name="Confidence">Of the intent, from 0 to 1.</param>
/// <param name="Answers">At most one per question.</param>
/// <param name="Tools">In the order they are named.</param>
/// <param name="DidYouMean">Readings too ambiguous or too weak to take without asking.</param>
/// <param name="QuestionId">The question a change, an explanation, a why or a what-if is about, if it is named.</param>
/// <param name="Topic">For an explanation: the words asked about. For a language: its code, such as "de".</param>
public sealed record Reading(
    string Text,
    Intent Intent,
    double Confidence,
    ImmutableArray<AnswerReading> Answers,
    ImmutableArray<ToolMention> Tools,
    ImmutableArray<QuantityReading> Quantities,
    ImmutableArray<Suggestion> DidYouMean,
    string? QuestionId,
    string? Topic)
{
    /// <summary>More of the kind of <see cref="DidYouMean"/> than can be asked at once, at most one a question: each waits for its question.</summary>
    public ImmutableArray<Suggestion> Remarks { get; init; } = [];

    /// <summary>Clauses that carry content and were not used, in the writer's words.</summary>
    public ImmutableArray<string> Unused { get; init; } = [];

    /// <summary>The question behind a request that is put as one; null for commands and statements.</summary>
    public GuideQuestion? Inquiry { get; init; }

    /// <summary>What is asked for beside the answers ("2 TB. What does GPU mean?"); it may have its own.</summary>
    public Reading? Then { get; init; }

    /// <summary>The requests beside this one, in the order of the text.</summary>
    public IEnumerable<Reading> Beside
    {
        get
        {
            for (var next = Then; next is not null; next = next.Then)
                yield return next;
        }
    }
}
