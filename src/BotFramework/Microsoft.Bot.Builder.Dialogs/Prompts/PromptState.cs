using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt keeps on the stack: its options, and a state with the number of attempts.</summary>
readonly struct PromptState
{
    internal const string AttemptCountKey = "AttemptCount";
    const string OptionsKey = "options";
    const string StateKey = "state";

    PromptState(PromptOptions options, IDictionary<string, object> values)
    {
        Options = options;
        Values = values;
    }

    internal PromptOptions Options { get; }

    internal IDictionary<string, object> Values { get; }

    /// <summary>Puts a prompt that is beginning on the stack; its questions tell the channel that an answer is expected unless they say otherwise.</summary>
    internal static PromptState Begin(DialogInstance instance, object options)
    {
        if (options is not PromptOptions prompt)
            throw new ArgumentOutOfRangeException(nameof(options), "A prompt is begun with PromptOptions, as by DialogContext.PromptAsync.");

        foreach (var question in new[] { prompt.Prompt, prompt.RetryPrompt })
            if (question != null && string.IsNullOrEmpty(question.InputHint))
                question.InputHint = InputHints.ExpectingInput;

        var values = new Dictionary<string, object> { [AttemptCountKey] = 0 };
        instance.State[OptionsKey] = prompt;
        instance.State[StateKey] = values;
        return new PromptState(prompt, values);
    }

    /// <summary>What is on the stack of a prompt begun in an earlier turn.</summary>
    internal static PromptState Of(DialogInstance instance)
    {
        ArgumentNullException.ThrowIfNull(instance);
        return new PromptState((PromptOptions)instance.State[OptionsKey], (IDictionary<string, object>)instance.State[StateKey]);
    }

    internal void CountAttempt() => Values[AttemptCountKey] = Convert.ToInt32(Values[AttemptCountKey], CultureInfo.InvariantCulture) + 1;

    /// <summary>Sends the question, if there is one.</summary>
    internal static async Task SendAsync(ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var question = isRetry && options.RetryPrompt != null ? options.RetryPrompt : options.Prompt;
        if (question != null)
            await turnContext.SendActivityAsync(Copy(question), cancellationToken);
    }

    /// <summary>A copy to send: sending fills in the addresses of one turn, which have no business in the stored question.</summary>
    internal static Activity Copy(Activity activity) => (Activity)MemberwiseClone(activity);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = nameof(MemberwiseClone))]
    static extern object MemberwiseClone(object target);
}
