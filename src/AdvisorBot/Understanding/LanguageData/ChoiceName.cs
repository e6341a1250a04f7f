namespace AdvisorBot.Understanding.LanguageData;

/// <summary>A choice of a question, by their ids.</summary>
public readonly record struct ChoiceName(string QuestionId, string ChoiceId)
{
    /// <summary>Stands for no choice at all.</summary>
    public static ChoiceName None { get; } = new("none", "none");
}
