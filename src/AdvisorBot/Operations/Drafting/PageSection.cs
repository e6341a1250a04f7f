using System.Collections.Immutable;

namespace AdvisorBot.Operations.Drafting;

/// <summary>What stands under one heading, up to the next of whatever level.</summary>
/// <param name="Anchor">How the heading's address ends; empty for what stands before the first heading.</param>
/// <param name="Parent">The title of the heading that this one stands under; empty for none.</param>
/// <param name="Hash">Of its text without markup, addresses and line breaks: another one where anything is said otherwise.</param>
public sealed record PageSection(string Title, string Anchor, string Parent, string Hash, ImmutableArray<PagePart> Parts);
