namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt made of an answer.</summary>
/// <typeparam name="T">What it asks for.</typeparam>
public class PromptRecognizerResult<T>
{
    /// <summary>Whether the answer was understood.</summary>
    public bool Succeeded { get; set; }

    /// <summary>What it means; a validator may put another value in its place.</summary>
    public T Value { get; set; }
}
