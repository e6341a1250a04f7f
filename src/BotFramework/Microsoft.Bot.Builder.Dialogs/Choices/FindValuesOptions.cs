namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How values are searched for in an utterance.</summary>
public class FindValuesOptions
{
    /// <summary>Whether some of a value's words are enough, so that "red" finds "the red one"; false by default.</summary>
    public bool AllowPartialMatches { get; set; }

    /// <summary>Language of the utterance, such as "en-us"; null for that.</summary>
    public string Locale { get; set; }

    /// <summary>How many foreign words may stand between two words of a value; null for 2.</summary>
    public int? MaxTokenDistance { get; set; }

    /// <summary>What splits text into words; null for <see cref="Choices.Tokenizer.DefaultTokenizer"/>.</summary>
    public TokenizerFunction Tokenizer { get; set; }
}
