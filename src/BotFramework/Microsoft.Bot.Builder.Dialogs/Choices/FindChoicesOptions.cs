namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What of a choice is searched for in an utterance, beside its synonyms.</summary>
public class FindChoicesOptions : FindValuesOptions
{
    /// <summary>Whether the choice's value is left out; false by default.</summary>
    public bool NoValue { get; set; }

    /// <summary>Whether the title of the choice's button is left out; false by default.</summary>
    public bool NoAction { get; set; }

    /// <summary>Whether "2" and "two" pick the second choice when no words match; true by default.</summary>
    public bool RecognizeNumbers { get; set; } = true;

    /// <summary>Whether "the second one" picks the second choice when no words match; true by default.</summary>
    public bool RecognizeOrdinals { get; set; } = true;
}
