using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Dialogs.Replies;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Understanding;

namespace AdvisorBot.Dialogs;

/// <summary>What is said in a language of the bot's other than that of the conversation: it is answered in its own, and the switch is offered.</summary>
static class OtherLanguage
{
    // The share of small words that a sentence has in the language it is written in, and how much less it has in another.
    const double LeastFamiliar = 0.3;
    const double MostOfAnother = 0.5;

    // Two words may be names, or belong to both languages.
    const int FewestWords = 3;
    const int MostCharacters = 500;

    /// <summary>The situation as it would be in the language of the text; null where that is the conversation's, or cannot be told.</summary>
    public static Situation? Of(Situation situation, string text, Editions editions)
    {
        if (situation.Session.CatalogueId is null || editions.Languages.All(language => language == situation.Session.Language)
            || text.Split(default(char[]), FewestWords, StringSplitOptions.RemoveEmptyEntries).Length < FewestWords)
            return null;
        // The beginning tells the language, and nobody pays for another one who writes in that of the conversation.
        text = text.Length > MostCharacters ? text[..MostCharacters] : text;
        var own = situation.Edition.Interpreter.Familiarity(text);
        if (own > LeastFamiliar)
            return null;
        var others = editions.Languages.Where(language => language != situation.Session.Language)
            .Select(language => (Language: language, Edition: editions.Get(situation.Advisor.Catalogue.Id, language)));
        var (likeliest, edition, familiarity) = others
            .Select(other => (other.Language, other.Edition, Familiarity: other.Edition.Interpreter.Familiarity(text))).MaxBy(other => other.Familiarity);
        return familiarity >= LeastFamiliar && own <= MostOfAnother * familiarity ? new(situation.Session with { Language = likeliest }, edition) : null;
    }

    /// <summary>Goes on in the language of the conversation, and offers that of what was said.</summary>
    /// <param name="spoken">The situation in which it was answered.</param>
    public static Reply Offer(Reply reply, Situation situation, Situation spoken)
    {
        // Who leaves, or is asked something else first, has no use for the offer.
        if (reply.Session.Language != spoken.Session.Language || reply.Options is not null || reply.Rests)
            return reply;
        var change = new Option(spoken.Words.Say(OptionPhrases.ThisLanguage), Tap.Do(Intent.Language, spoken.Session.Language));
        return reply with
        {
            Session = reply.Session with { Language = situation.Session.Language, OnYes = reply.Session.OnYes ?? change.Tap },
            Text = [.. reply.Text, Reply.Say(spoken.Words.Say(SettingPhrases.OfferLanguage)), new Block.Buttons([change])],
        };
    }
}
