using System.Collections.Immutable;
using AdvisorBot.Advice.Inquiries;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Dialogs.Replies;
using AdvisorBot.Presentation.Explanations;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Understanding;

namespace AdvisorBot.Dialogs.Interruptions;

/// <summary>Questions about what the guide says, about the advice and its words, and wishes about the result. None of them stores an answer.</summary>
sealed class Inquiring(TimeProvider time)
{
    const int MostTapped = 5;

    /// <summary>The guide's answer to a request that was put in words; the request itself where it has none, or where it was tapped.</summary>
    public Func<Situation, Command, Reply> Or(Func<Situation, Command, Reply> request) => (situation, command) =>
        Find(situation, command) is { } finding && IsMore(finding, command.Intent)
            && (command.Intent != Intent.Compare || finding.Kind == FindingKind.Comparison)
            ? Tell(situation, finding)
            : request(situation, command);

    /// <summary>"What did you leave out?" asks of the advice, however like "leave it out" it is; nothing else is held up.</summary>
    public Func<Situation, Command, Reply> OrAdvice(Func<Situation, Command, Reply> request) => (situation, command) =>
        situation.Session.CatalogueId is not null && Find(situation, command) is { Kind: FindingKind.Advice, IsQuestion: true } finding
            ? Tell(situation, finding)
            : request(situation, command);

    /// <summary>A question that is no known request.</summary>
    public Reply Ask(Situation situation, Command command) =>
        Find(situation, command) is { Kind: not FindingKind.Unknown } finding
            ? Tell(situation, finding)
            : new(situation.Session, Reply.Say(situation.Words.Say(InquiryPhrases.Unknown)));

    /// <summary>An utterance that was not understood otherwise, if it asks something; null if it does not.</summary>
    public Reply? Try(Situation situation, string text) =>
        situation.Session.CatalogueId is not null && Find(situation, text) is { } finding && finding.Kind != FindingKind.Unknown
        && !(IsOpenReference(finding) && !situation.Session.Offered.IsEmpty)
        && (finding.IsQuestion || finding.Kind == FindingKind.Result || (finding.Kind == FindingKind.Advice && text.Contains('?', StringComparison.Ordinal)))
            ? Tell(situation, finding)
            : null;

    /// <summary>The guide has an answer to it that does not rest on single words which some statements use too.</summary>
    public static bool Knows(Situation situation, string text) => Find(situation, text) switch
    {
        { Kind: FindingKind.Unknown or FindingKind.Nearest } => false,
        { Kind: FindingKind.AllTools, Subject: null } => false,
        _ => true,
    };

    /// <summary>
    /// "Both of them", where two tools were just listed, though a choice of the open question is called so too; null for
    /// anything else, and for one word, which may answer the question.
    /// </summary>
    public Reply? TryReference(Situation situation, string text) =>
        situation.Session is { CatalogueId: not null, HasJustListed: true } && text.Trim().Contains(' ')
            && Find(situation, text) is { Request: ResultRequest.Show, Tools.IsEmpty: false } finding
            ? Tell(situation, finding)
            : null;

    // A tap asks nothing in words.
    static Finding? Find(Situation situation, Command command) => command.Said is { Text.Length: > 0 } said ? Find(situation, said.Text) : null;

    /// <summary>What the guide says to it, in parts.</summary>
    public static Finding Find(Situation situation, string text)
    {
        var inquiry = new Inquiry(text, situation.Answers) { Focus = situation.Session.Focus, Listed = situation.Session.Listed };
        return situation.Advisor.Ask(situation.Edition.Likeness?.Hear(inquiry) ?? inquiry);
    }

    // "The second one", with no tools listed, is a button's place where there are buttons.
    static bool IsOpenReference(Finding finding) => finding is { Request: ResultRequest.Show, Tools: [] };

    // All about a tool, a whole comparison and a question's own explanation are told at more length elsewhere.
    static bool IsMore(Finding finding, Intent intent) => finding switch
    {
        { Kind: FindingKind.Unknown } => false,
        { Kind: FindingKind.Word } => !finding.Words.IsEmpty,
        { Kind: FindingKind.Comparison, Subject: null } => intent != Intent.Compare,
        { Kind: FindingKind.NamedTools, Subject: null } => finding.IsQuestion && finding.Tools.All(tool => !tool.Points.IsEmpty),
        _ => true,
    };

    Reply Tell(Situation situation, Finding finding) => finding.Kind switch
    {
        FindingKind.Advice => OfAdvice(situation, finding.Aspect!.Value),
        FindingKind.Result => OfResult(situation, finding),
        FindingKind.Word when finding.Question is { } question =>
            new(situation.Session, [.. FindingView.Of(finding, situation.Words), new Block.Heading(question.Label), Reply.Say(question.Help)]),
        _ => OfGuide(situation, finding),
    };

    static Reply OfGuide(Situation situation, Finding finding)
    {
        var named = finding.Saying(Saying.Yes, Saying.Partly, Saying.Told).Select(tool => tool.Tool).DistinctBy(tool => tool.Name).ToList();
        var isAboutOne = finding.Kind is FindingKind.NamedTools or FindingKind.Lifecycle or FindingKind.Word or FindingKind.Outside or FindingKind.Nearest
            && finding.Tools.Length == 1;
        // "The latter" is the last of those of which the guide says yes; of a list without any, the last that it speaks of.
        var firm = finding.Kind == FindingKind.AllTools
            ? finding.Saying(Saying.Yes, Saying.Partly).Select(tool => tool.Tool).DistinctBy(tool => tool.Name).ToList()
            : [];
        var listed = firm.Count > 0 ? firm : named;
        var lists = listed.Count is > 0 and <= MostTapped && (listed.Count > 1 || !isAboutOne);
        var session = situation.Session with
        {
            // A list of one is spoken of by "it" as well.
            Focus = isAboutOne ? finding.Tools[0].Tool.Id : lists && listed.Count == 1 ? listed[0].Id : situation.Session.Focus,
            Listed = lists ? [.. listed.Select(tool => tool.Id)] : situation.Session.Listed,
            HasJustListed = lists,
        };
        var options = ImmutableArray.CreateBuilder<Option>();
        if (finding.Kind is FindingKind.AllTools or FindingKind.Comparison)
            options.AddRange(named.Take(MostTapped).Select(tool => new Option(tool.ShortName, Tap.Do(Intent.AboutTool, tool.Id))));
        if (finding is { Kind: FindingKind.AllTools, Question: { } question, Answer: { } answer } && answer is Answer.Chosen)
            options.Add(Take(situation, question, answer));
        ImmutableArray<Block> text = FindingView.Of(finding, situation.Words);
        return new(session, options.Count == 0 ? text : [.. text, new Block.Buttons(options.ToImmutable())]);
    }

    static Option Take(Situation situation, Question question, Answer answer) => new(
        situation.Words.Say(InquiryPhrases.Take, ("answer", AnswerText.Of(question, answer, situation.Words))),
        Tap.Answer(question.Id, AnswerCode.Write(answer)));

    static Reply OfAdvice(Situation situation, AdviceAspect aspect)
    {
        if (aspect != AdviceAspect.Second)
            return new(situation.Session, ConfidenceView.Of(aspect, situation.Advisor, situation.Assessment, situation.Words));
        var seconds = situation.Assessment.Stages.Select(stage => stage.Ranked.Skip(stage.Leaders.Length).FirstOrDefault())
            .OfType<Advice.Assessments.ToolAssessment>().ToList();
        return seconds.Count == 0
            ? new(situation.Session, Reply.Say(situation.Words.Say(ConfidencePhrases.NoSecond)))
            : new(
                situation.Session,
                [
                    .. seconds.SelectMany(second =>
                        WhyView.Of(situation.Advisor.WhyNot(situation.Answers, second.Tool.Id), situation.Advisor.Interview, situation.Words)),
                ]);
    }

    Reply OfResult(Situation situation, Finding finding)
    {
        if (finding.Request == ResultRequest.Open)
            return Helping.Remaining(situation, new(Intent.Remaining));
        if (finding.Request == ResultRequest.Show)
        {
            return finding.Tools.IsEmpty
                ? Consulting.WhichTool(situation, Intent.AboutTool)
                : Consulting.AboutTool(situation, new(Intent.AboutTool) { ToolIds = [.. finding.Tools.Select(tool => tool.Tool.Id)] });
        }
        var record = Consulting.Record(situation, DateOnly.FromDateTime(time.GetLocalNow().DateTime));
        var lead = finding.Request == ResultRequest.Send ? InquiryPhrases.Send : InquiryPhrases.Keep;
        return record.Details.IsEmpty ? record : record with { Text = [Reply.Say(situation.Words.Say(lead))] };
    }
}
