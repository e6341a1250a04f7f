using System.Collections.Immutable;
using System.Text.Json.Nodes;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Dialogs.Interruptions;
using AdvisorBot.Dialogs.Replies;
using AdvisorBot.Dialogs.Sessions;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Understanding;

namespace AdvisorBot.Dialogs;

/// <summary>
/// The conversation as a function: a session and what was said give the next session and the reply. It knows nothing of
/// channels and keeps nothing itself.
/// </summary>
public sealed class Guide
{
    // The length up to which an utterance is read; more is cut, and said so.
    public const int MostCharacters = 10_000;

    const int MostWordsOfConsent = 3;

    readonly Editions _editions;
    readonly GuideOptions _options;
    readonly TimeProvider _time;
    readonly Interrupting _interrupting;
    readonly Orientation _orientation;

    public Guide(Editions editions, GuideOptions options, TimeProvider time)
    {
        (_editions, _options, _time) = (editions, options, time);
        _interrupting = new(editions, options, time);
        _orientation = new(editions, options, _interrupting, Respond);
    }

    /// <summary>A person has joined. Null when they were greeted before.</summary>
    /// <param name="guesses">Languages that the person may speak, the best guess first, if the locale does not tell.</param>
    public Response? Arrive(Session session, string? locale, params IEnumerable<string> guesses)
    {
        ArgumentNullException.ThrowIfNull(session);
        if (session.Welcomed)
            return null;
        var guess = guesses.Select(tag => Languages.Of(tag, _editions.Languages)).FirstOrDefault(language => language is not null);
        var situation = Open(guess is null ? session : session with { Language = guess }, locale);
        return Close(new(situation.Session, Openings.Welcome(situation, FirstScreen.IsTopicOpen(situation.Session, _editions))), situation);
    }

    /// <summary>Something was said or tapped.</summary>
    public Response Hear(SessionReading stored, UserInput said)
    {
        ArgumentNullException.ThrowIfNull(stored);
        ArgumentNullException.ThrowIfNull(said);
        var situation = Open(stored.Session, said.Locale);
        var opening = Openings.Of(situation, stored, _options, _time);
        var reply = Take(situation, said);
        return Close(reply with { Text = [.. opening, .. Cut(situation, said), .. reply.Text] }, situation);
    }

    /// <summary>Where the conversation stands, for a page to show beside it; null before a guide is chosen.</summary>
    public JsonObject? Shortlist(Session session)
    {
        ArgumentNullException.ThrowIfNull(session);
        if (session.CatalogueId is not { } id)
            return null;
        var situation = new Situation(session, _editions.Get(id, session.Language));
        var others = _options.Catalogue is not null ? [] : _editions.OthersThan(id, session.Language);
        // Who has asked for the advice early may be asked the rest.
        var next = situation.Asked ?? (situation.Assessment.IsDeadEnd ? null : situation.Consequences.Next);
        return Presentation.Explanations.Shortlist.Of(
            situation.Advisor, situation.Assessment, next, session.AdvisedOn?.Equals(session.Answers) == true, session.Revision, others, situation.Words);
    }

    static ImmutableArray<Block> Cut(Situation situation, UserInput said) =>
        said.Text.Length <= MostCharacters
            ? []
            : [Reply.Say(situation.Words.Say(MissPhrases.TooLong, ("count", MostCharacters.ToString("N0", situation.Words.Culture))))];

    Reply Take(Situation situation, UserInput said)
    {
        var text = said.Text.Length > MostCharacters ? said.Text[..MostCharacters] : said.Text;
        var tapped = said.Tap ?? TypedButtons.Find(situation, text, said.Numbered);
        if (tapped is null && _interrupting.Inquiring.TryReference(Calm(situation), text) is { } referred)
            return referred;
        situation = situation.With(situation.Session with { HasJustListed = false });
        if (tapped is { } tap)
            return CarryOut(situation, tap);
        if (string.IsNullOrWhiteSpace(text))
            return said.IsCall ? new(situation.Session, []) : new(situation.Session, Reply.Say(situation.Words.Say(MissPhrases.NoText)));
        if (OtherLanguage.Of(situation, text, _editions) is { } spoken && Read(spoken, text) is var heard)
            return heard.Intent == Intent.Language ? Respond(spoken, heard) : OtherLanguage.Offer(Respond(spoken, heard), situation, spoken);
        return _orientation.Take(situation, text)
            ?? _orientation.Elsewhere(situation, text)
            ?? (_options.Catalogue is null ? OtherEdition.Of(Calm(situation), text, _editions) : null)
            ?? _orientation.Refer(situation, text, Answer(situation, text));
    }

    Reply Answer(Situation situation, string text)
    {
        var reading = Read(situation, text);
        // "The latter" of what was just listed is no button's place.
        // "Nothing may leave our network" tells what may be meant, and asks for nothing that would have to be marked.
        if (reading.Intent is Intent.None or Intent.Yes or Intent.No && (reading.DidYouMean.IsEmpty || text.Contains('?', StringComparison.Ordinal))
            && _interrupting.Inquiring.Try(Calm(situation), reading.Text) is { } told)
            return told;
        if (reading.Intent == Intent.None && situation.Session.CatalogueId is not null && TypedButtons.ByPlace(situation, text) is { } placed)
            return CarryOut(situation, placed);
        reading = TypedButtons.ToOpenQuestion(situation, text, reading);
        // "The new one" and "2026" mean other things when it is not the answer to which guide.
        if (situation.Session.CatalogueId is null && GuideSelection.NamedAlone(situation.Session, text, _editions) is { } catalogueId)
            return GuideSelection.Take(situation, catalogueId, [], _editions);
        // "Notebooks perhaps, by the 2018 guide" speaks of a guide, and says which.
        if (situation.Session.CatalogueId is null && reading.Intent == Intent.Catalogue && GuideSelection.Named(situation.Session, text, _editions) is not null)
            return GuideSelection.Name(situation, text, CarryOut, _editions);
        return situation.Session.CatalogueId is null && reading.Intent is (Intent.None or Intent.Answer or Intent.Change)
            ? Begin(situation, text)
            : Respond(situation, reading);
    }

    Reply CarryOut(Situation situation, Tap tap) => Tapping.Take(situation, tap, _interrupting);

    static Reading Read(Situation situation, string text) => situation.Edition.Interpreter.Read(text, new(TypedButtons.Question(situation), situation.Answers));

    // Before a catalogue is chosen there is nothing to match answers against: it follows from them.
    Reply Begin(Situation situation, string text)
    {
        if (GuideSelection.Follow(situation, text, _editions) is not var (chosen, reading))
            return GuideSelection.Name(situation, text, CarryOut, _editions);
        var reply = Respond(chosen, reading);
        return reply with { Text = [.. GuideSelection.Followed(chosen), .. reply.Text] };
    }

    static Situation Calm(Situation situation) => situation.With(situation.Session with { OnYes = null });

    Reply Respond(Situation situation, Reading reading)
    {
        ConversationTelemetry.Heard(reading, situation.Session.CatalogueId);
        var pending = situation.Session.OnYes;
        var calm = Calm(situation);
        if (pending is not null && Confirms(situation, reading, pending))
            return CarryOut(calm, pending);
        if (_interrupting.Find(reading.Intent) is { } answerTo)
            return Offering(calm, Beside(calm, answerTo(calm.With(calm.Session with { Misses = 0 }), Command.Of(reading)), reading.Beside), reading);
        return reading.Then is { } request && _interrupting.Find(request.Intent) is { } alsoTo
            ? Beside(calm, Both(calm, reading, request, alsoTo), reading.Beside.Skip(1))
            : Answering.Take(calm, reading);
    }

    // "Yes, delete" says what it agrees to.
    static bool Confirms(Situation situation, Reading reading, Tap pending) => reading.Intent == Intent.Yes
        || ((reading.Intent == pending.Command || reading.Intent == Intent.None)
            && reading.Text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 and <= MostWordsOfConsent } words
            && situation.Edition.Interpreter.Read(words[0], Expectation.Nothing).Intent == Intent.Yes);

    // Several requests are served in their order, as far as one leaves the conversation where it was.
    Reply Beside(Situation before, Reply reply, IEnumerable<Reading> requests)
    {
        foreach (var request in requests)
        {
            if (reply.Options is not null || reply.Torn is not null || reply.Rests || reply.Forget || _interrupting.Find(request.Intent) is not { } answerTo)
                return reply;
            var next = answerTo(before.With(reply.Session), Command.Of(request));
            reply = next with { Text = [.. reply.Text, .. next.Text], Details = [.. reply.Details, .. next.Details] };
        }
        return reply;
    }

    // "About 3 GB, is that too much?": what is stated beside the request is asked about, if it is not clear what it answers.
    static Reply Offering(Situation before, Reply reply, Reading reading) =>
        reading.DidYouMean.Any(suggestion => suggestion.IsStated) && reply is { Options: null, Torn: null, Rests: false, Forget: false }
            ? reply with
            {
                Text = [
                    .. reply.Text,
                    .. Fallback.Offer(
                        before.With(reply.Session), reading with { DidYouMean = [.. reading.DidYouMean.Where(suggestion => suggestion.IsStated)] }),
                ]
            }
            : reply;

    // An answer with a request in one breath. Back is the question before those that are answered now.
    static Reply Both(Situation before, Reading reading, Reading request, Func<Situation, Command, Reply> answerTo)
    {
        if (request.Intent == Intent.Back)
        {
            var back = answerTo(before, Command.Of(request));
            var after = Answering.Take(before.With(back.Session), reading);
            return after with { Text = [.. after.Text, .. back.Text] };
        }
        var taken = Answering.Take(before, reading);
        if (taken.Options is not null || taken.Torn is not null)
            return taken;
        var reply = answerTo(before.With(taken.Session), Command.Of(request));
        return reply with { Text = [.. taken.Text, .. reply.Text], Details = [.. taken.Details, .. reply.Details] };
    }

    Situation Open(Session session, string? locale)
    {
        // A client that tells its language only with the first message was greeted in another one.
        var isSettled = session.Welcomed && !session.LanguageGuessed;
        var told = isSettled ? null : Languages.Of(locale, _editions.Languages);
        var language = told ?? session.Language;
        var catalogue = _options.Catalogue is { } only && _editions.Contains(only) ? only
            : session.CatalogueId ?? (_editions.CatalogueIds.Count == 1 ? _editions.CatalogueIds[0] : null);
        var opened = session with { Language = language, LanguageGuessed = !isSettled && told is null, CatalogueId = catalogue };
        return new(opened, _editions.Get(GuideSelection.Listening(opened, _editions), language));
    }

    Response Close(Reply reply, Situation before)
    {
        var session = Remarking.Settle(reply.Session) with { Welcomed = true, LastHeard = _time.GetUtcNow() };
        // The reply may have changed the language or the catalogue.
        var edition = _editions.Get(GuideSelection.Listening(session, _editions), session.Language);
        var response = Asking.Compose(reply with { Session = session }, new(session, edition), before, _editions);
        ConversationTelemetry.Turned(before.Session, new(response.Session, edition));
        return response;
    }
}
