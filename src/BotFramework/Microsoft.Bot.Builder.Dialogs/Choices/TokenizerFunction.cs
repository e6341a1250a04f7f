namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Splits an utterance into words.</summary>
/// <param name="text">The utterance.</param>
/// <param name="locale">Its language, such as "en-us"; null when unknown.</param>
/// <returns>The words in their order.</returns>
public delegate List<Token> TokenizerFunction(string text, string locale = null);
