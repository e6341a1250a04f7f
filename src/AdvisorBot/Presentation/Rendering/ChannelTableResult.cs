using System.Collections.Immutable;
using AdvisorBot.Advice.Loading;

namespace AdvisorBot.Presentation.Rendering;

/// <param name="Channels">Null when there is any problem.</param>
public sealed record ChannelTableResult(ChannelTable? Channels, ImmutableArray<Problem> Problems);
