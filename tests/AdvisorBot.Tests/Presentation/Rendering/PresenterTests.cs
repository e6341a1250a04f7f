using System.Collections.Immutable;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Rendering;
using AdvisorBot.Tests.Support;
using AdvisorBot.Understanding;

namespace AdvisorBot.Tests.Presentation.Rendering;

/// <summary>Texts that are too long for one message of a channel.</summary>
public class PresenterTests
{
    const int Most = 4000;

    [Fact]
    public void ALongTextIsSeveralMessagesThatEndWithParagraphsAndNothingIsLost()
    {
        ImmutableArray<Block> paragraphs = [
            .. Enumerable.Range(0, 40).Select(number => new Block.Paragraph($"{number}: {string.Join(' ', Enumerable.Repeat("word", number * 2))}.")),
        ];

        var parts = Sms(new(paragraphs, [new Block.Fold("Details", paragraphs)], [new Block.Paragraph("Asked?")], Options));

        Assert.InRange(parts.Length, 2, 5);
        Assert.All(parts, part => Assert.InRange(part.Length, 1, Most));
        Assert.All(parts[..^1], part => Assert.EndsWith(".", part, StringComparison.Ordinal));
        Assert.EndsWith("Asked?\n\n1. Yes\n2. No", parts[^1], StringComparison.Ordinal);
        Assert.Equal(
            PlainText.Write([.. paragraphs, new Block.Fold("Details", paragraphs), new Block.Paragraph("Asked?")]) + "\n\n1. Yes\n2. No",
            string.Join("\n\n", parts));
    }

    [Theory]
    [InlineData("x", 9000)]
    [InlineData("👍", 4500)]
    public void WhatHasNoEndInItIsCutWhereNoCharacterBreaks(string character, int count)
    {
        var parts = Sms(new([new Block.Paragraph(string.Concat(Enumerable.Repeat(character, count)))], [], [], []));

        Assert.All(parts, part => Assert.False(char.IsLowSurrogate(part[0])));
        Assert.Equal(count * character.Length, parts.Sum(part => part.Length));
    }

    [Fact]
    public void OptionsThatHaveNoRoomLeftComeByThemselves()
    {
        var parts = Sms(new([new Block.Paragraph(new('x', Most))], [], [], Options));

        Assert.Equal("1. Yes\n2. No", parts[1]);
    }

    [Fact]
    public void AQuietLineHasNoMarksThatAClientMightShow()
    {
        var message = new Message([new Block.Paragraph("About 8 more questions.", Quiet: true)], [], [], []);

        Assert.Equal("About 8 more questions.", new Presenter(Repository.Data.Channels).Present(message, "emulator", null)[^1].Text);
    }

    static ImmutableArray<Option> Options => [new("Yes", Tap.Do(Intent.Yes)), new("No", Tap.Do(Intent.No))];

    static ImmutableArray<string> Sms(Message message) =>
        [.. new Presenter(Repository.Data.Channels).Present(message, "sms", null).Select(activity => activity.Text)];
}
