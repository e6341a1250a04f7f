namespace AdvisorBot.Advice.Explanations;

public enum Verdict
{
    /// <summary>The document says nothing about this tool here.</summary>
    Unstated,

    /// <summary>The document speaks of it, but not for or against this answer.</summary>
    Neutral,
    For,

    /// <summary>Points for and points against.</summary>
    Mixed,
    Against,
    RuledOut,
}
