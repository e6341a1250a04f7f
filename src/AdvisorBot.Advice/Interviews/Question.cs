using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Advice.Interviews;

public enum QuestionKind
{
    One,
    Many,
    YesNo,
    Quantity,
}

/// <param name="Label">Short name for summaries ("Stage").</param>
/// <param name="Why">Why we ask.</param>
/// <param name="Help">A longer explanation with examples.</param>
/// <param name="First">Asked before all others while it can change the result.</param>
/// <param name="AskWhen">Asked only when this holds; an answer given unasked counts all the same.</param>
/// <param name="Choices">For a quantity: its bands, in rising order.</param>
/// <param name="Unit">Unit of a quantity; "byte" is read and written with decimal and binary prefixes.</param>
public sealed record Question(
    string Id,
    QuestionKind Kind,
    string Label,
    string Prompt,
    string Why,
    string Help,
    bool First,
    Condition? AskWhen,
    ImmutableArray<Choice> Choices,
    string? Unit = null)
{
    public Choice? FindChoice(string id)
    {
        foreach (var choice in Choices)
        {
            if (choice.Id == id)
                return choice;
        }
        return null;
    }
}

/// <param name="Short">Text for a button.</param>
/// <param name="Likelihood">How often people choose this, relative to the question's other choices.</param>
/// <param name="Exclusive">In a question that takes many: cannot be combined with another choice.</param>
/// <param name="Range">The interval of a band; null unless the question asks for a quantity.</param>
public sealed record Choice(
    string Id,
    string Label,
    string Short,
    ImmutableArray<string> Synonyms,
    double Likelihood = 1,
    bool Exclusive = false,
    ByteRange? Range = null);
