using System.Collections.Immutable;

namespace AdvisorBot.Channels.Consultation;

/// <summary>What the guide says to a question.</summary>
/// <param name="Text">The answer in words with its statements, to be shown as it stands.</param>
/// <param name="Kind">What was asked about; "unknown" where the guide does not tell, "nearest" where it is not certain that it answers.</param>
/// <param name="Subject">What was asked about, in words; null when only statements matched.</param>
/// <param name="Tools">What it says of each tool.</param>
/// <param name="Terms">The words that were asked about.</param>
sealed record Told(
    ListedGuide Guide, string Text, string Kind, string? Subject, ImmutableArray<ToldTool> Tools, ImmutableArray<ToldTerm> Terms);

/// <summary>What the guide says of one tool.</summary>
/// <param name="Saying">"yes", "no", "partly", "told", or "silent": neither yes nor no.</param>
sealed record ToldTool(string Id, string Name, string Saying, ImmutableArray<CitedStatement> Statements);

/// <summary>A term of art and its meaning.</summary>
sealed record ToldTerm(string Term, string Meaning);
