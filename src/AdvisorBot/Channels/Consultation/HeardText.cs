using System.Collections.Immutable;

namespace AdvisorBot.Channels.Consultation;

/// <summary>What was made of a sentence. Nothing is taken that was not said, and nothing that was said goes unmentioned.</summary>
/// <param name="Taken">Answers that were taken.</param>
/// <param name="Denied">Choices that were said not to apply.</param>
/// <param name="Offered">What may have been meant: ask, and send it as an answer if it is confirmed.</param>
/// <param name="Unused">Clauses of which nothing was made.</param>
/// <param name="Tools">The ids of tools that were named.</param>
/// <param name="Asked">The question to the guide that stands in it; it was not answered here.</param>
sealed record HeardText(
    ImmutableArray<HeardAnswer> Taken,
    ImmutableArray<HeardAnswer> Denied,
    ImmutableArray<HeardAnswer> Offered,
    ImmutableArray<string> Unused,
    ImmutableArray<string> Tools,
    string? Asked);

/// <summary>An answer that was heard.</summary>
/// <param name="Evidence">The words it was read from.</param>
/// <param name="Confidence">From 0 to 1.</param>
sealed record HeardAnswer(string Question, string Label, string Answer, string Text, string Evidence, double Confidence);
