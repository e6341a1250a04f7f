namespace AdvisorBot.Understanding.Segmentation;

/// <summary>What a clause is for.</summary>
enum Mood
{
    Statement,
    Question,
    Supposition,
}
