using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks, and how.</summary>
public class PromptOptions
{
    /// <summary>The question; null when it was sent by other means.</summary>
    [JsonProperty("prompt", NullValueHandling = NullValueHandling.Ignore)]
    public Activity Prompt { get; set; }

    /// <summary>The question after an answer that was not understood or not valid; null for <see cref="Prompt"/> again.</summary>
    [JsonProperty("retryPrompt", NullValueHandling = NullValueHandling.Ignore)]
    public Activity RetryPrompt { get; set; }

    /// <summary>The answers to choose from; null when the answer is free.</summary>
    [JsonProperty("choices", NullValueHandling = NullValueHandling.Ignore)]
    public IList<Choice> Choices { get; set; }

    /// <summary>How they are shown; null for the prompt's own style.</summary>
    [JsonProperty("style", NullValueHandling = NullValueHandling.Ignore)]
    public ListStyle? Style { get; set; }

    /// <summary>Anything the prompt's validator needs to know; may be null.</summary>
    [JsonProperty("validations", NullValueHandling = NullValueHandling.Ignore)]
    public object Validations { get; set; }

    /// <summary>Language the answer is expected in, such as "en-us"; null for the activity's.</summary>
    [JsonProperty("recognizeLanguage", NullValueHandling = NullValueHandling.Ignore)]
    public string RecognizeLanguage { get; set; }
}
