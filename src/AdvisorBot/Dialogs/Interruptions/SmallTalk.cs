using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Dialogs.Replies;
using AdvisorBot.Presentation.Wording;

namespace AdvisorBot.Dialogs.Interruptions;

/// <summary>Courtesies, and the way to a person.</summary>
sealed class SmallTalk(GuideOptions options)
{
    public static Step Greeting(Situation situation, Command command) =>
        // The welcome of a first message is greeting enough.
        situation.Session.Welcomed ? new(situation.Session, Step.Say(situation.Words.Say(TalkPhrases.Greeting))) : new(situation.Session);

    public static Step Thanks(Situation situation, Command command) => new(situation.Session, Step.Say(situation.Words.Say(TalkPhrases.Thanks)));

    public static Step Goodbye(Situation situation, Command command) =>
        new(situation.Session, Step.Say(situation.Words.Say(TalkPhrases.Goodbye))) { Rests = true };

    public static Step No(Situation situation, Command command) =>
        situation.Asked is { } asked && asked.IsSettledBy(situation.Answers[asked.Id])
            ? new(situation.Session with { AskedId = null }, Step.Say(situation.Words.Say(MovePhrases.Kept)))
            : new(situation.Session, Step.Say(situation.Words.Say(TalkPhrases.No)));

    /// <summary>"Yes" to nothing in particular.</summary>
    public static Step Yes(Situation situation, Command command) => new(situation.Session, Step.Say(situation.Words.Say(TalkPhrases.Yes)));

    public Step Human(Situation situation, Command command) =>
        new(situation.Session, Step.Say(options.Contact is { Length: > 0 } contact
            ? situation.Words.Say(TalkPhrases.Human, ("contact", contact))
            : situation.Words.Say(TalkPhrases.NoHuman)));
}
