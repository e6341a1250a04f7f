namespace AdvisorBot.Understanding.Guides;

/// <summary>What counts how much when a topic is looked for. A name that only one topic has counts in full, one that all have hardly.</summary>
sealed record FindingPolicy
{
    public static FindingPolicy Default { get; } = new();

    /// <summary>A tool, or what the topic itself is called.</summary>
    public double Name { get; init; } = 3;

    /// <summary>An answer to one of its questions, a term of art, something that people ask it about.</summary>
    public double Answer { get; init; } = 1.5;

    /// <summary>A word of what the topic is called.</summary>
    public double WordOfName { get; init; } = 1;

    /// <summary>A word of its examples, situations and answers.</summary>
    public double WordOfNeed { get; init; } = 0.5;

    /// <summary>A word of what its tools are.</summary>
    public double WordOfSummary { get; init; } = 0.3;

    /// <summary>How far the words of a long guide count less, from 0 to 1.</summary>
    public double LengthMatters { get; init; } = 0.5;

    /// <summary>What remains of a name that is a word of everyday language, written like one.</summary>
    public double Everyday { get; init; } = 0.6;

    /// <summary>The likeness of two sentences from which on it says something, and what the greatest counts.</summary>
    public double LeastLikeness { get; init; } = 0.35;

    public double Likeness { get; init; } = 4;

    /// <summary>What has less is not offered.</summary>
    public double Least { get; init; } = 0.9;

    /// <summary>What is called by its name and has so much, and so many times as much as the next, is meant.</summary>
    public double Clear { get; init; } = 1.6;

    /// <summary>The same where only single words and likeness speak for it, as they do for a guide of many words by chance.</summary>
    public double ClearByWords { get; init; } = 2.6;

    public double Lead { get; init; } = 1.5;

    public int MostOffered { get; init; } = 3;
}
