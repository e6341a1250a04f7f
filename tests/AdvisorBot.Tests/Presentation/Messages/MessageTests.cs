using AdvisorBot.Presentation.Messages;
using AdvisorBot.Understanding;

namespace AdvisorBot.Tests.Presentation.Messages;

public class MessageTests
{
    [Fact]
    public void EveryButtonOfAMessageBearsItsRevisionWhereverItStands()
    {
        var message = new Message(
            [new Block.Buttons([Button("text")])],
            [new Block.Fold("more", [new Block.Buttons([Button("folded")])])],
            [new Block.Buttons([Button("ask")])],
            [Button("below")],
            new("Languages", "Send", Tap.Answer("skills", ""), []));

        var revised = message.Revised(7);

        var buttons = new[] { revised.Text[0], ((Block.Fold)revised.Details[0]).Blocks[0], revised.Ask[0] }.Cast<Block.Buttons>()
            .SelectMany(block => block.Options);
        Assert.All(buttons.Concat(revised.Options).Select(option => option.Tap).Append(revised.Checklist!.Tap), tap => Assert.Equal(7, tap.Revision));
    }

    [Fact]
    public void AButtonThatWasShownBeforeKeepsTheRevisionOfThen() =>
        Assert.Equal(3, Tap.Do(Intent.Back).ShownIn(3).ShownIn(7).Revision);

    [Fact]
    public void AChecklistCoversTheButtonsOfItsChoicesWhereverTheyStandAndNoOthers()
    {
        var checklist = new Checklist("Languages", "Send", Tap.Answer("skills", ""), [new("python", "Python", false)]);

        Assert.True(checklist.Covers(new("Python", Tap.Answer("skills", "python"))));
        Assert.False(checklist.Covers(new("R", Tap.Answer("skills", "r"))));
        Assert.False(checklist.Covers(new("Python", Tap.Answer("tools", "python"))));
        Assert.False(checklist.Covers(new("What if Python?", Tap.Answer("skills", "python") with { Command = Intent.WhatIf })));
        Assert.False(checklist.Covers(new("Back", Tap.Do(Intent.Back))));
    }

    static Option Button(string title) => new(title, Tap.Do(Intent.Back));
}
