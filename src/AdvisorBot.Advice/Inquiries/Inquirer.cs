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
    const double LeastTerm = 0.6;
    const double LeastDefined = 0.4;
    const double LeastInstead = 0.4;
    const double LeastLifecycle = 0.3;
    const int MostOthers = 3;
    const int MostCompared = 3;
    const int MostLimits = 2;

    readonly Catalogue _catalogue;
    readonly QuestionReader _reader;
    readonly StatementSearch _search;

    public Inquirer(Catalogue catalogue, Interview interview, InquiryWords words)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(words);
        _catalogue = catalogue;
        _reader = new(catalogue, interview, words, new(catalogue, interview, words));
        _search = new(catalogue, interview, words);
    }

    public Finding Ask(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        var asked = _reader.Read(inquiry);
        var found = Word(asked)
            ?? About.Result(asked, inquiry, cue => IsOfTool(asked, inquiry, cue))
            ?? (IsOfTool(asked, inquiry) || IsOutside(asked) ? null : About.Advice(asked))
            ?? About.Likely(asked, inquiry.Focus is { } id ? _catalogue.FindTool(id) : null)
            ?? Lifecycle(asked, inquiry)
            ?? Outside(asked, inquiry)
            ?? Comparison(asked, inquiry)
            ?? Tools(asked, inquiry);
        return found with { IsQuestion = asked.IsQuestion };
    }

    /// <summary>Only when nothing but the term is asked about: "what is Spark" and not "what is Spark good for here".</summary>
    Finding? Word(Understood asked)
    {
        if (asked.Compares && asked.Text.Says(Cue.Both))
            return null;
        var behind = asked.Targets.Select(QuestionOf).FirstOrDefault(question => question is not null);
        if (asked.Defined is Target.OfWord { Entry: var entry } && asked.Named.IsEmpty)
        {
            var words = asked.Rest.IsEmpty ? asked.Entries.Except([entry]).Prepend(entry) : [entry];
            return new(FindingKind.Word) { Words = [.. words], Subject = entry.Term, Question = behind };
        }
        if (asked.Heard.Of(SubjectKind.Term) >= (asked.Text.Says(Cue.Define) ? LeastDefined : LeastTerm) && asked.Named.IsEmpty && asked.Heard.Term is { } likely)
            return new(FindingKind.Word) { Words = [likely], Subject = likely.Term, Question = behind };
        if (asked.BareTerm is { } bare && !asked.Compares)
            return new(FindingKind.Word) { Words = [bare], Subject = bare.Term, Question = behind };
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
        var isLikely = asked.Heard.Of(SubjectKind.Lifecycle) >= LeastLifecycle;
        if (!asked.Text.Says(Cue.Lifecycle) || (!asked.Asked.IsEmpty && !isLikely))
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

    /// <summary>"Guarantee" may stand in a question of which the guide says nothing.</summary>
    static bool IsOutside(Understood asked) => asked.Heard.Outside >= LeastInstead && asked.Heard.Of(SubjectKind.Advice) < LeastInstead;

    Finding? Comparison(Understood asked, Inquiry inquiry)
    {
        if (!asked.Compares)
            return null;
        var named = asked is { Named: [], Asked.IsEmpty: false } && asked.Text.Says(Cue.Both) ? _search.Alike(_catalogue.Tools, asked) : asked.Named;
        if (named is [var family] && asked.Text.Says(Cue.Both))
            named = [.. _catalogue.Tools.Where(tool => tool.Name.Contains(family.ShortName, StringComparison.OrdinalIgnoreCase))];
        var isGroup = asked.Named.Length < 2 && named.Length > 1;
        if (isGroup || (named.Length > 1 && asked.Asked.IsEmpty))
            return AgainstEachOther(named);
        var most = asked.Targets.Any(target => target is Target.OfTopic { Compares: true });
        if (named.Length == 1 || (named.IsEmpty && !most && !asked.MeansAll && (inquiry.Focus is not null || asked.Asked.IsEmpty)))
            return null;
        var found = Evaluate(named.Length >= 2 ? named : _catalogue.Tools, asked, inquiry) with { Kind = FindingKind.Comparison };
        if (named.Length > 1 && found.Tools.All(tool => tool.Saying == Saying.Silent))
            return AgainstEachOther(named);
        var order = asked.Targets.OfType<Target.OfTopic>().Select(target => target.Topic.Order).OfType<TopicOrder>().FirstOrDefault();
        return order is null ? found : Ranked(found, order);
    }

    /// <summary>Nothing in particular is asked: what each is for, and its limits.</summary>
    static Finding AgainstEachOther(ImmutableArray<Tool> tools) => new(FindingKind.Comparison)
    {
        Tools = [.. tools.Select(tool => new ToolFinding(tool, Saying.Told, [.. StatementSearch.Main(tool, MostCompared).Concat(StatementSearch.Drawbacks(tool).Take(MostLimits)).DistinctBy(point => point.Id)]))],
    };

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
            return Nearest(named, asked) ?? new(FindingKind.Unknown) { Tools = [.. named.Select(tool => new ToolFinding(tool, Saying.Silent, []))] };
        return named.IsEmpty || found.Tools.Any(tool => tool.Saying is not (Saying.Silent or Saying.Partly)) ? found : found with { Others = Others(asked, named) };
    }

    Finding? Nearest(ImmutableArray<Tool> named, Understood asked)
    {
        var near = _search.Nearest(named.IsEmpty ? _catalogue.Tools : named, asked);
        if (near.IsEmpty && named is [var only] && !asked.Content.IsEmpty && (asked.NamesTool || asked.Text.Says(Cue.Pronoun)))
            near = [new(only, Saying.Silent, StatementSearch.Main(only))];
        return near.IsEmpty ? null : new(FindingKind.Nearest) { Tools = near };
    }

    /// <summary>Something is asked that the guide says of the tool spoken of, besides the words of the cue.</summary>
    bool IsOfTool(Understood asked, Inquiry inquiry, Cue? beside = null)
    {
        var tools = asked.Named.IsEmpty ? Focus(inquiry) : asked.Named;
        if (asked.Text.Says(Cue.Drawbacks) && !tools.IsEmpty)
            return true;
        var places = beside is { } cue ? asked.Text.FindAll(cue).ToList() : [];
        return !asked.Text.Says(Cue.Guide) && asked.Asked.Any(one => one is { Weak: false, Target: not Target.OfTopic { Topic.Outside: true } }
            && !places.Exists(place => one.Start < place.End && place.Start < one.End) && tools.Any(tool => Evidence.Of(tool, one.Target, _search.Interview).Any()));
    }

    /// <summary>What speaks for tools or against them, and what they are for when nothing more is asked.</summary>
    Finding? Praise(Understood asked, ImmutableArray<Tool> tools)
    {
        Func<Tool, ImmutableArray<Point>>? points = asked.Text.Says(Cue.Drawbacks) ? StatementSearch.Drawbacks
            : asked.Text.Says(Cue.Benefits) ? StatementSearch.Benefits
            : asked.Content.IsEmpty && !asked.Named.IsEmpty ? tool => StatementSearch.Main(tool)
            : null;
        if (points is null || asked.Asked.Any(one => !one.Weak))
            return null;
        return new(FindingKind.NamedTools) { Tools = [.. tools.Select(tool => new ToolFinding(tool, ListsNone(asked, tool) ? Saying.Silent : Saying.Told, points(tool)))] };
    }

    /// <summary>It is asked for drawbacks, of which the guide has lists, and this tool has none.</summary>
    bool ListsNone(Understood asked, Tool tool) => asked.Text.Says(Cue.Drawbacks)
        && tool.Points.All(point => point.Kind != PointKind.Consideration) && _catalogue.Tools.SelectMany(other => other.Points).Any(point => point.Kind == PointKind.Consideration);

    /// <summary>Where the guide says no plain yes or no of the tool that was asked about: those of which it says yes.</summary>
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
