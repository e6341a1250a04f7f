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
    const int MostOthers = 3;
    const int MostCompared = 3;

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
        var found = Word(asked)
            ?? About.Result(asked, inquiry)
            ?? About.Advice(asked)
            ?? Lifecycle(asked, inquiry)
            ?? Outside(asked, inquiry)
            ?? Comparison(asked, inquiry)
            ?? Tools(asked, inquiry);
        return found with { IsQuestion = asked.IsQuestion };
    }

    /// <summary>Only when nothing but the term is asked about: "what is Spark" and not "what is Spark good for here".</summary>
    Finding? Word(Understood asked)
    {
        var behind = asked.Targets.Select(QuestionOf).FirstOrDefault(question => question is not null);
        if (asked.Defined is Target.OfWord { Entry: var entry } && asked.Named.IsEmpty)
        {
            var words = asked.Rest.IsEmpty ? asked.Entries.Except([entry]).Prepend(entry) : [entry];
            return new(FindingKind.Word) { Words = [.. words], Subject = entry.Term, Question = behind };
        }
        if (!asked.Text.Says(Cue.Define) || !asked.Rest.IsEmpty || asked.Compares)
            return null;
        if (!asked.Entries.IsEmpty && (asked.Named.IsEmpty || asked.Content.IsEmpty))
            return new(FindingKind.Word) { Words = asked.Entries, Subject = asked.Entries[0].Term, Question = behind };
        if (asked is { Named: [var tool], Content: [] })
            return new(FindingKind.Word) { Tools = [new(tool, Saying.Told, StatementSearch.Main(tool))], Subject = tool.Name };
        return asked.Named.IsEmpty && asked.Defined is { } defined && QuestionOf(defined) is { } question
            ? new(FindingKind.Word) { Question = question, Subject = question.Label }
            : null;
    }

    Finding? Lifecycle(Understood asked, Inquiry inquiry)
    {
        if (!asked.Text.Says(Cue.Lifecycle) || !asked.Asked.IsEmpty)
            return null;
        var tools = asked.Named.IsEmpty ? asked.MeansAll ? _catalogue.Tools : Focus(inquiry) : asked.Named;
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
            return asked.Named.Length < 2 ? null : new(FindingKind.Comparison) { Tools = [.. asked.Named.Select(tool => new ToolFinding(tool, Saying.Told, StatementSearch.Main(tool, MostCompared)))] };
        var most = asked.Targets.Any(target => target is Target.OfTopic { Compares: true });
        if (asked.Named.Length == 1 || (asked.Named.IsEmpty && !most && !asked.MeansAll && inquiry.Focus is not null))
            return null;
        var found = Evaluate(asked.Named.Length >= 2 ? asked.Named : _catalogue.Tools, asked, inquiry) with { Kind = FindingKind.Comparison };
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
        var named = asked.Named.IsEmpty && !asked.MeansAll ? Focus(inquiry) : asked.Named;
        if (!named.IsEmpty && Praise(asked, named) is { } praise)
            return praise;
        var found = named.IsEmpty
            ? Evaluate(_catalogue.Tools, asked, inquiry) with { Kind = FindingKind.AllTools }
            : Evaluate(named, asked, inquiry);
        // Silence can be stated only of what was understood.
        if (asked.Asked.All(one => one.Weak) && found.Tools.All(tool => tool.Saying == Saying.Silent))
            return new(FindingKind.Unknown) { Tools = [.. named.Select(tool => new ToolFinding(tool, Saying.Silent, []))] };
        return named.IsEmpty || found.Tools.Any(tool => tool.Saying != Saying.Silent) ? found : found with { Others = Others(asked, named) };
    }

    /// <summary>What speaks for tools or against them, and what they are for when nothing more is asked.</summary>
    static Finding? Praise(Understood asked, ImmutableArray<Tool> tools)
    {
        Func<Tool, ImmutableArray<Point>>? points = asked.Text.Says(Cue.Drawbacks) ? StatementSearch.Drawbacks
            : asked.Text.Says(Cue.Benefits) ? StatementSearch.Benefits
            : asked.Content.IsEmpty && !asked.Named.IsEmpty ? tool => StatementSearch.Main(tool)
            : null;
        return points is null || asked.Asked.Any(one => !one.Weak) ? null : new(FindingKind.NamedTools) { Tools = [.. tools.Select(tool => new ToolFinding(tool, Saying.Told, points(tool)))] };
    }

    /// <summary>Where the guide is silent of the tool that was asked about: those of which it does say so.</summary>
    ImmutableArray<ToolFinding> Others(Understood asked, ImmutableArray<Tool> named) =>
        [.. _catalogue.Tools.Except(named).Select(tool => _search.About(tool, asked)).Where(tool => tool.Saying == Saying.Yes).Take(MostOthers)];

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
