using System.Collections.Immutable;

namespace AdvisorBot.Channels.Consultation;

/// <summary>A tool by its name.</summary>
/// <param name="Stage">The id of the stage it serves.</param>
/// <param name="InService">False once it was retired, whatever the guide says of it.</param>
/// <param name="Since">What became of it after the guide was written, with the source; null where nothing did.</param>
sealed record ListedTool(string Id, string Name, string Stage, string Summary, bool InService, string? Since);

/// <summary>A tool with all that the guide says of it.</summary>
sealed record DescribedTool(ListedGuide Guide, ListedTool Tool, ImmutableArray<CitedStatement> Statements);

/// <summary>All tools of a guide with all that it says of them.</summary>
sealed record ToolList(ListedGuide Guide, ImmutableArray<DescribedTool> Tools);
