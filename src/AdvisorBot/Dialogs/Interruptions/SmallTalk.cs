using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Dialogs.Replies;
using AdvisorBot.Presentation.Wording;

namespace AdvisorBot.Dialogs.Interruptions;

/// <summary>Courtesies, and the way to a person.</summary>
sealed class SmallTalk(GuideOptions options)
{
    public static Reply Greeting(Situation situation, Command command) =>
        // The welcome of a first message is greeting enough.
        situation.Session.Welcomed ? new(situation.Session, Reply.Say(situation.Words.Say(TalkPhrases.Greeting))) : new(situation.Session);

    public static Reply Thanks(Situation situation, Command command) => new(situation.Session, Reply.Say(situation.Words.Say(TalkPhrases.Thanks)));

    public static Reply Goodbye(Situation situation, Command command) =>
        new(situation.Session, Reply.Say(situation.Words.Say(TalkPhrases.Goodbye))) { Rests = true };

    public static Reply No(Situation situation, Command command) =>
        situation.Asked is { } asked && asked.IsSettledBy(situation.Answers[asked.Id])
            ? new(situation.Session with { AskedId = null }, Reply.Say(situation.Words.Say(MovePhrases.Kept)))
            : new(Remarking.Drop(situation.Session), Reply.Say(situation.Words.Say(TalkPhrases.No)));

    /// <summary>"Yes" to nothing in particular.</summary>
    public static Reply Yes(Situation situation, Command command) => new(situation.Session, Reply.Say(situation.Words.Say(TalkPhrases.Yes)));

    public Reply Human(Situation situation, Command command) =>
        new(situation.Session, Reply.Say(options.Contact is { Length: > 0 } contact
            ? situation.Words.Say(TalkPhrases.Human, ("contact", contact))
            : situation.Words.Say(TalkPhrases.NoHuman)));
}
