using System.Collections.Immutable;
using AdvisorBot.Understanding;

namespace AdvisorBot.Presentation.Messages;

/// <summary>Checkboxes with a button to send them.</summary>
/// <param name="Tap">The value of the button; the channel adds what was checked.</param>
public sealed record Checklist(string Label, string Submit, Tap Tap, ImmutableArray<CheckItem> Items)
{
    /// <summary>A button that gives one of its choices for an answer, which a checkbox does as well.</summary>
    public bool Covers(Option option)
    {
        ArgumentNullException.ThrowIfNull(option);
        return option.Tap is { Command: Intent.Answer, Answers: [var answer] }
            && answer.Key == Tap.QuestionId
            && Items.Any(item => item.ChoiceId == answer.Value);
    }
}
