using AdvisorBot.Dialogs;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Turns;
using Microsoft.Bot.Schema;

namespace AdvisorBot.Operations;

/// <summary>The sentence of a failed turn, in the language of the activity that failed: the conversation's own cannot be asked then.</summary>
sealed class TurnErrorWords(CurrentKnowledge knowledge) : ITurnErrorWords
{
    public string Failed(Activity inbound, string reference)
    {
        var wordings = knowledge.Value.Wordings;
        var language = Languages.Of(inbound.Locale, wordings.Languages) ?? wordings.Languages[0];
        return wordings.Get(language).Say(ErrorPhrases.Turn, ("reference", reference));
    }
}
