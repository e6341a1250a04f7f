namespace AdvisorBot.Presentation.Messages;

public sealed record CheckItem(string ChoiceId, string Title, bool Checked);
