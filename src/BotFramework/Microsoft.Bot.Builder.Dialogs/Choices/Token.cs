namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A word of an utterance.</summary>
public class Token
{
    /// <summary>Position of the first character, from 0.</summary>
    public int Start { get; set; }

    /// <summary>Position of the last character, itself included.</summary>
    public int End { get; set; }

    /// <summary>The word as it was written.</summary>
    public string Text { get; set; }

    /// <summary>The form that words are compared in.</summary>
    public string Normalized { get; set; }
}
