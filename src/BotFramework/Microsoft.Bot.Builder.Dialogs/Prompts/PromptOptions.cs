using System.Text.Json.Serialization;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks, and how.</summary>
public class PromptOptions
{
    /// <summary>The question; null when it was sent by other means.</summary>
    [JsonPropertyName("prompt"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Activity Prompt { get; set; }

    /// <summary>The question after an answer that was not understood or not valid; null for <see cref="Prompt"/> again.</summary>
    [JsonPropertyName("retryPrompt"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Activity RetryPrompt { get; set; }

    /// <summary>The answers to choose from; null when the answer is free.</summary>
    [JsonPropertyName("choices"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IList<Choice> Choices { get; set; }

    /// <summary>How they are shown; null for the prompt's own style.</summary>
    [JsonPropertyName("style"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ListStyle? Style { get; set; }

    /// <summary>Anything the prompt's validator needs to know; may be null.</summary>
    public object Validations { get; set; }

    /// <summary>Language the answer is expected in, such as "en-us"; null for the activity's.</summary>
    [JsonPropertyName("recognizeLanguage"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string RecognizeLanguage { get; set; }
}
