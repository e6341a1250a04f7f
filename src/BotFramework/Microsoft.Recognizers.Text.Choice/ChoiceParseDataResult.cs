namespace Microsoft.Recognizers.Text.Choice;

/// <summary>How sure a choice is.</summary>
public class ChoiceParseDataResult
{
    /// <summary>From 0.4 for a word lost in a long text to 1 for a text that says nothing else.</summary>
    public double Score { get; set; }
}
