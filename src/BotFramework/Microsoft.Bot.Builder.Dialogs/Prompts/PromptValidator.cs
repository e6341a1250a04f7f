namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Decides whether an answer is accepted. It is called for answers that were not understood too.</summary>
/// <typeparam name="T">What the prompt asks for.</typeparam>
/// <param name="promptContext">The answer.</param>
/// <param name="cancellationToken">Cancels the turn.</param>
/// <returns>Whether the prompt ends with the value; if not and nothing was sent to the user, the prompt asks again.</returns>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
