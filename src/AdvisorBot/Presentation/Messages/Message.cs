using System.Collections.Immutable;

namespace AdvisorBot.Presentation.Messages;

/// <summary>One reply of the bot, before a channel's form is given to it.</summary>
/// <param name="Text">What is said.</param>
/// <param name="Details">What is shown beside it: in a card where there are cards, in the text elsewhere.</param>
/// <param name="Ask">The question it ends with; stands last, after the details.</param>
/// <param name="Options">In the order in which numbers select them.</param>
/// <param name="FoldHint">How a fold is opened where it stands as a letter; said above the first.</param>
/// <param name="Checklist">For a question that takes several answers, where the channel has checkboxes.</param>
public sealed record Message(
    ImmutableArray<Block> Text,
    ImmutableArray<Block> Details,
    ImmutableArray<Block> Ask,
    ImmutableArray<Option> Options,
    Checklist? Checklist = null,
    string? FoldHint = null)
{
    /// <summary>With all its buttons marked as those of this revision.</summary>
    public Message Revised(int revision) => this with
    {
        Text = [.. Text.Select(block => block.Revised(revision))],
        Details = [.. Details.Select(block => block.Revised(revision))],
        Ask = [.. Ask.Select(block => block.Revised(revision))],
        Options = [.. Options.Select(option => option.Revised(revision))],
        Checklist = Checklist is null ? null : Checklist with { Tap = Checklist.Tap.ShownIn(revision) },
    };
}
