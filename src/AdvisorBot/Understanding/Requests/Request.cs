namespace AdvisorBot.Understanding.Requests;

/// <summary>What a whole utterance asks the bot to do.</summary>
/// <param name="Language">The language it asks for.</param>
readonly record struct Request(Intent Intent, double Confidence, string? Language);
