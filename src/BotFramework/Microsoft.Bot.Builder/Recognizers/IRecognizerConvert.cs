namespace Microsoft.Bot.Builder;

/// <summary>A class that can fill itself from the result of a recognizer.</summary>
public interface IRecognizerConvert
{
    /// <param name="result">A <see cref="RecognizerResult"/>.</param>
    void Convert(dynamic result);
}
