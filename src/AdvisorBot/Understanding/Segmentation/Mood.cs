namespace AdvisorBot.Understanding.Segmentation;

/// <summary>What a clause is for.</summary>
enum Mood
{
    Statement,
    Question,
    Supposition,

    /// <summary>Names what the next sentence speaks of: "Docker? Never touched it."</summary>
    Topic,
}
