using System.Collections.Immutable;

namespace AdvisorBot.Operations.Drafting;

/// <summary>A page of documentation, as far as a guide is drafted from it.</summary>
/// <param name="Date">When the page says it was last looked over; null where it does not.</param>
public sealed record Page(string Title, DateOnly? Date, string Author, ImmutableArray<PageSection> Sections);
