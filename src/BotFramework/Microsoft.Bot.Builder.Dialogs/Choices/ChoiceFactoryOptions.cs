using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How a list of choices is written as text. A null member means the default of the style in question.</summary>
public class ChoiceFactoryOptions
{
    /// <summary>Leaves every member at its default.</summary>
    public ChoiceFactoryOptions()
    {
    }

    /// <summary>Sets every member.</summary>
    /// <param name="inlineSeparator">Between two choices of an inline list, ", " by default.</param>
    /// <param name="inlineOr">Between the only two choices, " or " by default.</param>
    /// <param name="inlineOrMore">Before the last of three or more choices, ", or " by default.</param>
    /// <param name="includeNumbers">Whether each choice is preceded by its number, true by default.</param>
    public ChoiceFactoryOptions(string inlineSeparator, string inlineOr, string inlineOrMore, bool? includeNumbers)
    {
        InlineSeparator = inlineSeparator;
        InlineOr = inlineOr;
        InlineOrMore = inlineOrMore;
        IncludeNumbers = includeNumbers;
    }

    /// <summary>Between two choices of an inline list, ", " by default.</summary>
    [JsonProperty("inlineSeparator")]
    public string InlineSeparator { get; set; }

    /// <summary>Between the only two choices, " or " by default.</summary>
    [JsonProperty("inlineOr")]
    public string InlineOr { get; set; }

    /// <summary>Before the last of three or more choices, ", or " by default.</summary>
    [JsonProperty("inlineOrMore")]
    public string InlineOrMore { get; set; }

    /// <summary>Whether each choice is preceded by its number, true by default.</summary>
    [JsonProperty("includeNumbers")]
    public bool? IncludeNumbers { get; set; }
}
