using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Dialogs.Sessions;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Understanding;

namespace AdvisorBot.Dialogs;

/// <summary>Which catalogue the advice is to come from.</summary>
static class Choosing
{
    /// <summary>Keeps what was said for later, to be read when the catalogue is known.</summary>
    public static Step Hold(Situation situation, Reading reading) =>
        new(situation.Session with { Held = reading.Text }, Step.Say(situation.Words.Say(GuidePhrases.Held)));

    /// <summary>Takes a catalogue. Answers that mean the same in it are kept.</summary>
    public static Step Take(Situation situation, string catalogueId, Editions editions)
    {
        var edition = editions.Get(catalogueId, situation.Session.Language);
        var kept = Answers.From(situation.Answers.InOrder.Where(pair => Knows(edition, pair.Key, pair.Value)));
        var session = situation.Session with { CatalogueId = catalogueId, Answers = kept, AskedId = null, AdvisedOn = null, StoppedAsking = false, Held = null };
        var chosen = new Situation(session, edition);
        var text = Step.Say(edition.Words.Say(GuidePhrases.Chosen, ("guide", edition.Advisor.Catalogue.Title)));
        if (situation.Session.Held is not { } held)
            return new(session, text);
        var step = Answering.Take(chosen, edition.Interpreter.Read(held, new(null, kept)));
        return step with { Text = [text, .. step.Text] };
    }

    public static ImmutableArray<Option> Options(Session session, Editions editions) =>
    [
        .. editions.CatalogueIds
            .Select(id => editions.Get(id, session.Language))
            .Select(edition => new Option(
                edition.Advisor.Catalogue.Title,
                Tap.Do(session.Revision, Intent.Catalogue, edition.Advisor.Catalogue.Id))),
    ];

    static bool Knows(Edition edition, string questionId, Answer answer) =>
        edition.Advisor.Interview.Find(questionId) is { } question && AnswerCode.Read(AnswerCode.Write(answer), question) is not null;
}
