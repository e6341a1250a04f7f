using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The words that prompts write by themselves, in one language.</summary>
public class PromptCultureModel
{
    /// <summary>The language, such as "en-us".</summary>
    public string Locale { get; set; }

    /// <summary>Between two choices of an inline list.</summary>
    public string Separator { get; set; }

    /// <summary>Between the only two choices of an inline list.</summary>
    public string InlineOr { get; set; }

    /// <summary>Before the last of three or more choices of an inline list.</summary>
    public string InlineOrMore { get; set; }

    /// <summary>Yes.</summary>
    public string YesInLanguage { get; set; }

    /// <summary>No.</summary>
    public string NoInLanguage { get; set; }

    internal ChoiceFactoryOptions ToChoiceOptions() => new(Separator, InlineOr, InlineOrMore, true);
}
