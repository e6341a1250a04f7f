using Microsoft.Bot.Schema;

namespace AdvisorBot.Turns;

/// <summary>The sentence for a bot that brings none of its own.</summary>
sealed class PlainErrorWords : ITurnErrorWords
{
    public string Failed(Activity inbound, string reference) =>
        $"Sorry, something went wrong on my side and your last message had no effect. Please try again; if it keeps happening, quote reference {reference}.";
}
