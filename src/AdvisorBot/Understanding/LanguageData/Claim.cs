namespace AdvisorBot.Understanding.LanguageData;

/// <summary>Whose fact a sentence about a thing states, and whether it affirms it.</summary>
public enum Claim
{
    /// <summary>The writer has it, knows it or wants it.</summary>
    Mine,

    /// <summary>The writer has it not, or will not have it.</summary>
    Denied,

    /// <summary>Somebody else is spoken of.</summary>
    Other,

    /// <summary>It may be, was once, or hangs on something.</summary>
    Unsure,
}
