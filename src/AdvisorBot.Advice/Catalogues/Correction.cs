namespace AdvisorBot.Advice.Catalogues;

/// <summary>Later knowledge about a point.</summary>
/// <param name="Lifts">The point no longer holds today: what it rules out is to be shown as a warning. The document's own ranking stays.</param>
public sealed record Correction(string Text, DateOnly AsOf, KnowledgeSource Source, bool Lifts = false);
