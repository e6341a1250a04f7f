using AdvisorBot.Understanding.Segmentation;

namespace AdvisorBot.Understanding.Assertion;

/// <summary>How sure the writer is of something.</summary>
enum Certainty
{
    Certain,

    /// <summary>"I think".</summary>
    Hedged,

    /// <summary>It may be, it was, or the words of denial around it leave room.</summary>
    Doubtful,
}

/// <summary>What is claimed of a thing that is named.</summary>
/// <param name="IsDenied">It is said not to be so.</param>
/// <param name="IsOthers">Somebody else is spoken of.</param>
readonly record struct Asserted(bool IsDenied, Certainty Certainty, bool IsOthers, Mood Mood);
