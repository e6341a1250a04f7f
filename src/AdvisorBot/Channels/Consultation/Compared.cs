using System.Collections.Immutable;

namespace AdvisorBot.Channels.Consultation;

/// <summary>Tools side by side.</summary>
/// <param name="Text">The comparison in words, with statements and sources.</param>
/// <param name="Rows">One for each answer on which the guide speaks of at least one of the tools.</param>
/// <param name="Capabilities">Rows of the page's own tables in which the tools differ.</param>
sealed record Compared(
    ListedGuide Guide, string Text, ImmutableArray<AdvisedTool> Tools, ImmutableArray<ComparedRow> Rows, ImmutableArray<ComparedCapability> Capabilities);

/// <summary>What the guide says of the tools under one answer.</summary>
/// <param name="Cells">In the order of the tools.</param>
sealed record ComparedRow(string Question, string Answer, string Text, ImmutableArray<ComparedCell> Cells);

/// <summary>What it says of one tool.</summary>
/// <param name="Verdict">"for", "against", "mixed", "neutral", "unstated" or "ruled-out".</param>
sealed record ComparedCell(string Tool, string Verdict, ImmutableArray<CitedStatement> Statements);

/// <summary>A row of a table of the page.</summary>
sealed record ComparedCapability(string Label, ImmutableArray<CapabilityCell> Cells);

/// <summary>What it says of one tool; null where the page leaves the cell out.</summary>
sealed record CapabilityCell(string Tool, string? Statement);
