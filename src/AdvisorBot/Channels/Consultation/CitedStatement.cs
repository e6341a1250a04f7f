namespace AdvisorBot.Channels.Consultation;

/// <summary>One thing the guide says of one tool, with its source.</summary>
/// <param name="Tool">The tool's id.</param>
/// <param name="Kind">"benefit", "consideration" or "statement".</param>
/// <param name="Text">A paraphrase: not the words of the page.</param>
/// <param name="Citation">The statement with its place and what became known later, as a sentence to be shown.</param>
/// <param name="Later">What became known after the page; null where nothing did.</param>
sealed record CitedStatement(string Id, string Tool, string Kind, string Text, string Citation, StatementSource Source, LaterKnowledge? Later);

/// <summary>Where the statement stands.</summary>
/// <param name="Place">The place within the section, in words.</param>
/// <param name="Date">Of the state of the document that was read.</param>
/// <param name="Url">Leads to the section where it has an address of its own.</param>
sealed record StatementSource(string Document, string Author, DateOnly Date, string Section, string Place, string? Url, string? Commit);

/// <summary>Knowledge that is not the page's: it stands beside the statement and does not rank.</summary>
/// <param name="Lifts">The statement no longer holds.</param>
sealed record LaterKnowledge(string Text, DateOnly AsOf, string Source, string? Url, bool Lifts);
