using System.Collections.Immutable;

namespace AdvisorBot.Advice.Interviews;

/// <summary>
/// How a question is answered. Nobody else lists the kinds: all others ask what a kind means, not which one it is, so that another
/// one is a line here, and code only for what is new about it.
/// </summary>
public sealed class QuestionKind
{
    QuestionKind(string word) => Word = word;

    /// <summary>One choice of a list.</summary>
    public static QuestionKind One { get; } = new("one");

    /// <summary>Any number of choices of a list.</summary>
    public static QuestionKind Many { get; } = new("many") { TakesSeveral = true };

    /// <summary>Yes or no.</summary>
    public static QuestionKind YesNo { get; } = new("yes-no") { IsYesNo = true };

    /// <summary>An amount, or one of its bands.</summary>
    public static QuestionKind Quantity { get; } = new("quantity") { IsAmount = true };

    public static ImmutableArray<QuestionKind> All { get; } = [One, Many, YesNo, Quantity];

    /// <summary>What interviews call it.</summary>
    public string Word { get; }

    /// <summary>Several choices may hold together.</summary>
    public bool TakesSeveral { get; private init; }

    /// <summary>The choices are yes and no, which many words mean.</summary>
    public bool IsYesNo { get; private init; }

    /// <summary>The answer is an amount, and the choices are intervals of it.</summary>
    public bool IsAmount { get; private init; }

    /// <summary>Exactly one choice holds, yes or no among them.</summary>
    public bool TakesOne => !TakesSeveral && !IsAmount;

    public override string ToString() => Word;
}
