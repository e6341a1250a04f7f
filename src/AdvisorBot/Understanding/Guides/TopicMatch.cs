using System.Collections.Immutable;

namespace AdvisorBot.Understanding.Guides;

/// <summary>A topic that somebody may mean.</summary>
/// <param name="Id">What its guides have as <see cref="Advice.Catalogues.Catalogue.TopicId"/>.</param>
/// <param name="Score">How much speaks for it; only to be compared with that of others for the same text.</param>
/// <param name="Tools">The guides that know the tools which were named, with what each of these is called there.</param>
/// <param name="IsNamed">The topic or a tool of it is called by its name; otherwise words and likeness speak for it.</param>
public sealed record TopicMatch(string Id, double Score, ImmutableArray<(string GuideId, string Tool)> Tools, bool IsNamed);
