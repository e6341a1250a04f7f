using System.Collections.Immutable;

namespace AdvisorBot.Channels.Consultation;

/// <summary>A guide, as it stands in the list of them.</summary>
/// <param name="Id">By which every other call names it.</param>
/// <param name="Topic">What it helps to choose. Guides of one topic are editions of one another.</param>
/// <param name="Serves">Whom it serves; null where that needs no saying.</param>
/// <param name="Version">Raised with every change of ids or meaning.</param>
/// <param name="Language">Of its texts: the language asked for, or English where it is not translated.</param>
sealed record ListedGuide(string Id, string Title, string Topic, string? Serves, int Version, string Language, SourcePage Page);

/// <summary>The page that a guide paraphrases, and the state of it that was read.</summary>
/// <param name="Date">Of that state: advice is as old as it.</param>
sealed record SourcePage(string Title, string Author, DateOnly Date, string? Url, string? Commit);

/// <summary>A list of guides.</summary>
sealed record GuideList(ImmutableArray<ListedGuide> Guides);
