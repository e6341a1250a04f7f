namespace AdvisorBot.Advice.Interviews;

public enum QuestionKind
{
    One,
    Many,
    YesNo,
    Quantity,
}
