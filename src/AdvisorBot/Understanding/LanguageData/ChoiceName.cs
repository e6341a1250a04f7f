namespace AdvisorBot.Understanding.LanguageData;

/// <summary>A choice of a question, by their ids.</summary>
public readonly record struct ChoiceName(string QuestionId, string ChoiceId);
