using System.Collections.Immutable;
using System.Text.Json;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Presentation.Messages;

namespace AdvisorBot.Dialogs.Sessions;

/// <summary>Writes sessions as JSON, and reads what any earlier release wrote.</summary>
public sealed class SessionFormat(Editions editions)
{
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
            return new(new() { Language = editions.Languages[0] }, 0, true);
        document = document with { Topic = document.Topic is { } topic && editions.Shelf(topic, editions.Languages[0]) is not null ? topic : null };
        var language = document.Language is { } stored && editions.Languages.Contains(stored) ? stored : editions.Languages[0];
        return document.Catalogue is { } id && editions.Contains(id)
            ? Read(document, editions.Get(id, language).Advisor.Interview, language)
            : new(Frame(document, language), document.Answers?.Count ?? 0, document.Catalogue is not null);
    }

    static SessionReading Read(SessionDocument document, Interview interview, string language)
    {
        var (answers, lost) = Decode(document.Answers, interview);
        var session = Frame(document, language) with
        {
            CatalogueId = document.Catalogue,
            Answers = answers,
            AskedId = document.Asked is { } asked && interview.Find(asked) is not null ? asked : null,
            AdvisedOn = document.AdvisedOn is { } advised ? Decode(advised, interview).Answers : null,
            StoppedAsking = document.StoppedAsking,
            Remarks = [.. (document.Remarks ?? []).Select(remark => Decode(remark, interview)).OfType<Remark>()],
        };
        return new(session, lost);
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

    static (Answers Answers, int Lost) Decode(OrderedDictionary<string, string>? codes, Interview interview)
    {
        var (answers, lost) = (Answers.Empty, 0);
        foreach (var (id, code) in codes ?? [])
        {
            if (interview.Find(id) is { } question && AnswerCode.Read(code, question) is { } answer)
                answers = answers.With(id, answer);
            else
                lost++;
        }
        return (answers, lost);
    }
}
