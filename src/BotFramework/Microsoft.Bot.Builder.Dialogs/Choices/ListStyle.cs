namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How a prompt shows its choices.</summary>
public enum ListStyle
{
    /// <summary>Not at all: the prompt's own text names them.</summary>
    None,

    /// <summary>As suits the channel, the number of choices and the length of their titles.</summary>
    Auto,

    /// <summary>In the prompt's sentence: "(1) red, (2) green, or (3) blue".</summary>
    Inline,

    /// <summary>As a list, one choice a line.</summary>
    List,

    /// <summary>As suggested actions under the conversation.</summary>
    SuggestedAction,

    /// <summary>As the buttons of a hero card that carries the prompt's text.</summary>
    HeroCard,
}
