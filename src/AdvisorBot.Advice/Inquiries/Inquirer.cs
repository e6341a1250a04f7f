using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Inquiries;

/// <summary>
/// Answers questions from what one guide says. A pure function of the question; it stores nothing and takes no answer from
/// it. Built once, safe for all threads.
/// </summary>
public sealed class Inquirer
{
    readonly Catalogue _catalogue;
    readonly QuestionReader _reader;
    readonly StatementSearch _search;

    public Inquirer(Catalogue catalogue, Interview interview, InquiryWords words)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(words);
        _catalogue = catalogue;
        _reader = new(catalogue, interview, words);
        _search = new(catalogue, interview, words);
    }

    public Finding Ask(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        var asked = _reader.Read(inquiry);
        return Word(asked)
            ?? Result(asked, inquiry)
            ?? Advice(asked)
            ?? Lifecycle(asked, inquiry)
            ?? Outside(asked, inquiry)
            ?? Comparison(asked, inquiry)
            ?? Tools(asked, inquiry);
    }

    static Finding? Result(Understood asked, Inquiry inquiry)
    {
        var request = asked.Named.IsEmpty ? Requested(asked.Text) : null;
        if (request is { } what)
            return new(FindingKind.Result) { Request = what };
        var refers = inquiry.Listed.Length > 0 && !asked.Named.IsEmpty && asked.Asked.IsEmpty && asked.Named.All(tool => inquiry.Listed.Contains(tool.Id));
        return refers && asked.Rest.IsEmpty && (asked.Text.Says(Cue.Former) || asked.Text.Says(Cue.Latter) || asked.Text.Says(Cue.Both) || asked.Text.Says(Cue.Third) || asked.Text.Says(Cue.More))
            ? new(FindingKind.Result) { Request = ResultRequest.Show, Tools = [.. asked.Named.Select(tool => new ToolFinding(tool, Saying.Told, []))] }
            : null;
    }

    static ResultRequest? Requested(QuestionText text) =>
        text.Says(Cue.Send) ? ResultRequest.Send
        : text.Says(Cue.Print) ? ResultRequest.Print
        : text.Says(Cue.Save) ? ResultRequest.Save
        : text.Says(Cue.Share) ? ResultRequest.Share
        : text.Says(Cue.Open) ? ResultRequest.Open
        : null;

    static Finding? Advice(Understood asked)
    {
        if (!asked.Named.IsEmpty)
            return null;
        AdviceAspect? aspect =
            asked.Text.Says(Cue.Certainty) ? AdviceAspect.Certainty
            : asked.Text.Says(Cue.Change) ? AdviceAspect.Change
            : asked.Text.Says(Cue.Second) ? AdviceAspect.Second
            : asked.Text.Says(Cue.Source) ? AdviceAspect.Source
            : asked.Text.Says(Cue.Silences) ? AdviceAspect.Silences
            : asked.Text.Says(Cue.Current) ? AdviceAspect.Current
            : asked.Text.Says(Cue.Next) ? AdviceAspect.Next
            : null;
        return aspect is null ? null : new(FindingKind.Advice) { Aspect = aspect };
    }

    /// <summary>Only when nothing but the term is asked about: "what is Spark" and not "what is Spark good for here".</summary>
    Finding? Word(Understood asked)
    {
        if (!asked.Text.Says(Cue.Define) || !asked.Rest.IsEmpty)
            return null;
        if (!asked.Entries.IsEmpty && (asked.Named.IsEmpty || !asked.Content.IsEmpty))
            return new(FindingKind.Word) { Words = asked.Entries, Subject = asked.Entries[0].Term };
        if (asked is { Named: [var tool], Content: [] })
            return new(FindingKind.Word) { Tools = [new(tool, Saying.Told, StatementSearch.Main(tool))], Subject = tool.Name };
        return asked.Named.IsEmpty && asked.Targets.Select(QuestionOf).OfType<Question>().FirstOrDefault() is { } question
            ? new(FindingKind.Word) { Question = question, Subject = question.Label }
            : null;
    }

    Finding? Lifecycle(Understood asked, Inquiry inquiry)
    {
        if (!asked.Text.Says(Cue.Lifecycle) || !asked.Asked.IsEmpty)
            return null;
        var tools = asked.Named.IsEmpty ? asked.Text.Says(Cue.All) ? _catalogue.Tools : Focus(inquiry) : asked.Named;
        return tools.IsEmpty ? null : new(FindingKind.Lifecycle) { Tools = [.. tools.Select(tool => new ToolFinding(tool, tool.Lifecycle.InService ? Saying.Yes : Saying.No, []))] };
    }

    Finding? Outside(Understood asked, Inquiry inquiry)
    {
        if (asked.Outside is not { } topic)
            return null;
        var tools = asked.Named.IsEmpty ? Focus(inquiry) : asked.Named;
        var near = (tools.IsEmpty ? _catalogue.Tools : tools).Select(tool => _search.About(tool, asked)).Where(found => !found.Points.IsEmpty);
        return new(FindingKind.Outside) { Subject = topic.Label, Page = topic.Page, Tools = [.. near.Select(found => found with { Saying = Saying.Silent })] };
    }

    Finding? Comparison(Understood asked, Inquiry inquiry)
    {
        if (!asked.Compares)
            return null;
        if (asked.Asked.IsEmpty)
            return asked.Named.Length < 2 ? null : new(FindingKind.Comparison) { Tools = [.. asked.Named.Select(tool => _search.About(tool, asked))] };
        var among = asked.Named.Length >= 2 ? asked.Named : inquiry.Listed.Length >= 2 && asked.Text.Says(Cue.Both) ? [.. inquiry.Listed.Select(_catalogue.FindTool).OfType<Tool>()] : _catalogue.Tools;
        var found = Evaluate(among, asked, inquiry) with { Kind = FindingKind.Comparison };
        var order = asked.Targets.OfType<Target.OfTopic>().Select(target => target.Topic.Order).OfType<TopicOrder>().FirstOrDefault();
        return order is null ? found : Ranked(found, order);
    }

    Finding Ranked(Finding found, TopicOrder order)
    {
        var point = _catalogue.FindPoint(order.PointId)!;
        var tools = order.ToolIds.Select(id => found.Tools.FirstOrDefault(tool => tool.Tool.Id == id)).OfType<ToolFinding>()
            .Select(tool => tool.Tool.Id == point.ToolId && !tool.Points.Contains(point) ? tool with { Points = tool.Points.Insert(0, point) } : tool).ToList();
        return tools.Count < 2 ? found : found with { Tools = [.. tools, .. found.Tools.Where(tool => !tools.Exists(ranked => ranked.Tool == tool.Tool))], IsRanked = true };
    }

    Finding Tools(Understood asked, Inquiry inquiry)
    {
        var named = asked.Named;
        if (named.IsEmpty && !asked.Text.Says(Cue.All))
            named = Focus(inquiry);
        if (named.IsEmpty)
        {
            var all = Evaluate(_catalogue.Tools, asked, inquiry) with { Kind = FindingKind.AllTools };
            return asked.Asked.IsEmpty && !all.Points.Any() ? new(FindingKind.Unknown) : all;
        }
        return Evaluate(named, asked, inquiry) with { Kind = FindingKind.NamedTools };
    }

    Finding Evaluate(ImmutableArray<Tool> tools, Understood asked, Inquiry inquiry)
    {
        var behind = asked.Targets.Select(Behind).FirstOrDefault(pair => pair.Question is not null);
        return new(FindingKind.NamedTools)
        {
            IsPolar = asked.IsPolar,
            Subject = asked.Targets.Select(Label).FirstOrDefault(),
            Tools = [.. tools.Select(tool => _search.About(tool, asked))],
            Question = behind.Question,
            Answer = behind.Question is { } question && behind.Answer is { } answer && !answer.Equals(inquiry.Answers[question.Id]) ? answer : null,
        };
    }

    ImmutableArray<Tool> Focus(Inquiry inquiry) => inquiry.Focus is { } id && _catalogue.FindTool(id) is { } tool ? [tool] : [];

    (Question? Question, Answer? Answer) Behind(Target target) => target switch
    {
        Target.OfAnswer answer => (answer.Question, answer.Answer),
        Target.OfTopic { Topic: { QuestionId: { } id, ChoiceId: { } choice } } => (_search.Interview.Find(id), Answer.Choose(choice)),
        _ => default,
    };

    Question? QuestionOf(Target target) => target switch
    {
        Target.OfAnswer answer => answer.Question,
        Target.OfQuestion question => question.Question,
        Target.OfTopic { Topic.QuestionId: { } id } => _search.Interview.Find(id),
        _ => null,
    };

    static string? Label(Target target) => target switch
    {
        Target.OfTopic topic => topic.Topic.Label,
        Target.OfAnswer answer => answer.Label,
        Target.OfQuestion question => question.Question.Label,
        _ => null,
    };
}
