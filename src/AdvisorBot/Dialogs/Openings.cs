using System.Collections.Immutable;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Dialogs.Replies;
using AdvisorBot.Dialogs.Sessions;
using AdvisorBot.Presentation.Explanations;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;

namespace AdvisorBot.Dialogs;

/// <summary>How a conversation begins, and how it goes on after a while or a new release.</summary>
static class Openings
{
    /// <param name="asksForTopic">What is asked then says how to answer, and the greeting need not.</param>
    public static ImmutableArray<Block> Welcome(Situation situation, bool asksForTopic) =>
        [
            Reply.Say(situation.Words.Say(WelcomePhrases.Hello)),
            .. asksForTopic ? ImmutableArray<Block>.Empty : [Reply.Say(situation.Words.Say(WelcomePhrases.How))],
        ];

    /// <summary>What comes before the answer: that the bot has changed, or where things stood.</summary>
    public static ImmutableArray<Block> Of(Situation situation, SessionReading stored, GuideOptions options, TimeProvider time)
    {
        var (words, session) = (situation.Words, stored.Session);
        if (stored.LostCatalogue)
            return [Reply.Say(words.Say(WelcomePhrases.Renewed))];
        if (!session.Welcomed)
            return [Reply.Say(words.Say(WelcomePhrases.Short))];
        if (!stored.Lost.IsEmpty)
            return [Reply.Say(words.Say(WelcomePhrases.Updated, ("count", stored.Lost.Length), ("answers", words.All(stored.Lost))))];
        if (stored.LostDialog)
            return [Reply.Say(words.Say(WelcomePhrases.Resumed))];
        var idle = session.Answers.Count > 0 && time.GetUtcNow() - session.LastHeard > options.IdleAfter;
        return idle ? [Reply.Say(words.Say(WelcomePhrases.Back)), .. RecapView.Answers(situation.Advisor.Interview, session.Answers, words)] : [];
    }
}
