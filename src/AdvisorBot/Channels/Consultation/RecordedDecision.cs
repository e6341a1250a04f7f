namespace AdvisorBot.Channels.Consultation;

/// <summary>The decision as a document to file.</summary>
/// <param name="Markdown">The whole record: context, options with reasons, advice, room for the decision, risks, sources.</param>
sealed record RecordedDecision(ListedGuide Guide, string Markdown);
