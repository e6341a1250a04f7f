namespace AdvisorBot.Operations.Drafting;

/// <summary>An item of the page that says something of one tool.</summary>
/// <param name="Number">Among the items of its section.</param>
/// <param name="List">Of which list of the section it is.</param>
sealed record DraftPoint(DraftTool Tool, PageSection Section, int Number, string List, string Text);
