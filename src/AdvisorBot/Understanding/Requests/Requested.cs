using AdvisorBot.Understanding.Segmentation;

namespace AdvisorBot.Understanding.Requests;

/// <summary>Something that is asked for, and its words.</summary>
/// <param name="Topic">The words an explanation is wanted of.</param>
/// <param name="Language">The language asked for.</param>
/// <param name="IsByForm">Read from its form, or from a part of the sentence, so that likeness to whole requests may know better.</param>
readonly record struct Requested(Intent Intent, double Confidence, Span Span, Span? Topic = null, string? Language = null, bool IsByForm = false);
