using System.Collections.Immutable;

namespace AdvisorBot.Dialogs.Guides;

/// <summary>What people may choose with the library's help: a topic with its guides, which are editions of one another.</summary>
/// <param name="Name">In the conversation's language.</param>
/// <param name="Area">The heading that it stands under; empty for none.</param>
/// <param name="GuideIds">By priority.</param>
public sealed record Shelf(string TopicId, string Name, string Area, ImmutableArray<string> GuideIds);
