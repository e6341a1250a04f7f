namespace AdvisorBot.Operations.Likeness;

/// <summary>Section "Understanding" of the settings.</summary>
public sealed class UnderstandingOptions
{
    public const string Section = "Understanding";

    /// <summary>Whether a sentence model helps with what the words alone do not say.</summary>
    public LikenessSetting Likeness { get; set; } = LikenessSetting.On;

    /// <summary>Keeps the vectors of the examples, relative to the working directory; beside the database by default.</summary>
    public string? VectorFile { get; set; }
}
