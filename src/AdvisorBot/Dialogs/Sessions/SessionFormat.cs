using System.Collections.Immutable;
using System.Text.Json;
using AdvisorBot.Advice;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Presentation.Messages;

namespace AdvisorBot.Dialogs.Sessions;

/// <summary>Writes sessions as JSON, and reads what any earlier release wrote.</summary>
/// <param name="former">What earlier guides called what these lack.</param>
public sealed class SessionFormat(Editions editions, FormerNames? former = null)
{
    readonly FormerNames _former = former ?? FormerNames.None;

    public string Write(Session session)
    {
        ArgumentNullException.ThrowIfNull(session);
        var document = new SessionDocument
        {
            Catalogue = session.CatalogueId,
            CatalogueVersion = session.CatalogueId is { } id ? editions.Get(id, session.Language).Advisor.Catalogue.Version : 0,
            Language = session.Language,
            LanguageGuessed = session.LanguageGuessed,
            Answers = Codes(session.Answers),
            Asked = session.AskedId,
            Revision = session.Revision,
            Misses = session.Misses,
            Welcomed = session.Welcomed,
            OnYes = session.OnYes?.ToJson(),
            Offered = session.Offered.IsEmpty ? null : [.. session.Offered.Select(option => new OfferDocument(option.Title, option.Tap.ToJson()))],
            AdvisedOn = session.AdvisedOn is { } advised ? Codes(advised) ?? [] : null,
            StoppedAsking = session.StoppedAsking,
            Remarks = session.Remarks.IsEmpty ? null
                : [.. session.Remarks.Select(remark => new RemarkDocument(remark.QuestionId, AnswerCode.Write(remark.Answer), remark.Said))],
            Held = session.Held,
            Topic = session.TopicId,
            Opening = session.Opening,
            Focus = session.Focus,
            Listed = session.Listed.IsEmpty ? null : [.. session.Listed],
            HasJustListed = session.HasJustListed,
            LastHeard = session.LastHeard,
        };
        return JsonSerializer.Serialize(document, SessionContext.Default.SessionDocument);
    }

    /// <summary>Whatever the present catalogues do not know any more is left out.</summary>
    public SessionReading Read(string json)
    {
        SessionDocument? document;
        try
        {
            document = JsonSerializer.Deserialize(json, SessionContext.Default.SessionDocument);
        }
        catch (JsonException)
        {
            document = null;
        }
        if (document is null)
            return new(new() { Language = editions.Languages[0] }, LostCatalogue: true);
        document = document with { Topic = document.Topic is { } topic && editions.Shelf(topic, editions.Languages[0]) is not null ? topic : null };
        var language = document.Language is { } stored && editions.Languages.Contains(stored) ? stored : editions.Languages[0];
        return document.Catalogue is { } id && editions.Contains(id)
            ? Read(document, editions.Get(id, language).Advisor, language)
            : new(Frame(document, language), LostCatalogue: document.Catalogue is not null);
    }

    SessionReading Read(SessionDocument document, Advisor advisor, string language)
    {
        var interview = advisor.Interview;
        var answers = Decode(document.Answers, interview);
        var session = Frame(document, language) with
        {
            CatalogueId = document.Catalogue,
            Answers = answers,
            AskedId = document.Asked is { } asked && interview.Find(asked) is not null ? asked : null,
            AdvisedOn = document.AdvisedOn is { } advised ? Decode(advised, interview) : null,
            StoppedAsking = document.StoppedAsking,
            Remarks = [.. (document.Remarks ?? []).Select(remark => Decode(remark, interview)).OfType<Remark>()],
            Focus = document.Focus is { } focus && advisor.Catalogue.FindTool(focus) is not null ? focus : null,
            Listed = [.. (document.Listed ?? []).Where(tool => advisor.Catalogue.FindTool(tool) is not null)],
        };
        return new(session, [.. (document.Answers ?? []).SelectMany(pair => Lost(document.Catalogue!, language, interview, pair.Key, pair.Value))]);
    }

    static Session Frame(SessionDocument document, string language) => new()
    {
        Language = language,
        LanguageGuessed = document.LanguageGuessed,
        Revision = document.Revision,
        Misses = document.Misses,
        Welcomed = document.Welcomed,
        OnYes = Tap.TryRead(document.OnYes?.ToJsonString()),
        Offered = [
            .. (document.Offered ?? []).Select(offer => (offer.Title, Tap: Tap.TryRead(offer.Tap.ToJsonString()))).Where(offer => offer.Tap is not null)
                .Select(offer => new Option(offer.Title, offer.Tap!)),
        ],
        Held = document.Held,
        TopicId = document.Topic,
        Opening = document.Opening,
        Focus = document.Focus,
        Listed = [.. document.Listed ?? []],
        HasJustListed = document.HasJustListed,
        LastHeard = document.LastHeard,
    };

    static OrderedDictionary<string, string>? Codes(Answers answers) =>
        answers.Count == 0 ? null : new(answers.InOrder.Select(pair => KeyValuePair.Create(pair.Key, AnswerCode.Write(pair.Value))));

    static Remark? Decode(RemarkDocument remark, Interview interview) =>
        interview.Find(remark.Question) is { } question && AnswerCode.Read(remark.Answer, question) is { } answer
            ? new(question.Id, answer, remark.Said)
            : null;

    // Of several choices those that are left.
    static Answers Decode(OrderedDictionary<string, string>? codes, Interview interview) =>
        (codes ?? []).Aggregate(Answers.Empty, (answers, pair) =>
            interview.Find(pair.Key) is { } question && AnswerCode.Read(AnswerCode.Keep(pair.Value, question), question) is { } answer
                ? answers.With(pair.Key, answer)
                : answers);

    IEnumerable<string> Lost(string catalogue, string language, Interview interview, string id, string code)
    {
        if (interview.Find(id) is not { } question)
            return [_former.Question(catalogue, language, id)];
        var gone = AnswerCode.Unknown(code, question);
        return gone.IsEmpty
            ? AnswerCode.Read(code, question) is null ? [question.Label] : []
            : gone.Select(choice => $"{question.Label}: {_former.Choice(catalogue, language, id, choice)}");
    }
}
