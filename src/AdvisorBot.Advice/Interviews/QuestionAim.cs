namespace AdvisorBot.Advice.Interviews;

/// <summary>What a question is about. People are asked what they are after first, then what is fixed, then what they like.</summary>
public enum QuestionAim
{
    Purpose,
    Constraint,
    Preference,
}
