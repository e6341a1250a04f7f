using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Advice.Inquiries;

/// <summary>What the guide says to a question about one tool, some, or all of them.</summary>
sealed class ToolAnswers(Catalogue catalogue, StatementSearch search)
{
    const int MostOthers = 3;

    // Of more tools than these, one statement each is as much as anybody reads.
    const int Few = 3;

    /// <summary>The tool spoken of, where a question names none.</summary>
    public ImmutableArray<Tool> Spoken(Understood asked, Inquiry inquiry) => !asked.Named.IsEmpty ? asked.Named
        : inquiry.Focus is { } id && catalogue.FindTool(id) is { } tool ? [tool] : [];

    public Finding Tools(Understood asked, Inquiry inquiry)
    {
        var named = asked.MeansAll ? asked.Named : Spoken(asked, inquiry);
        if (!named.IsEmpty && Praise(asked, named) is { } praise)
            return praise;
        var found = named.IsEmpty
            ? Evaluate(catalogue.Tools, asked, inquiry) with { Kind = FindingKind.AllTools }
            : Evaluate(named, asked, inquiry);
        // Silence can be stated only of what was understood.
        if (asked.Asked.All(one => one.Weak) && found.Tools.All(tool => tool.Saying == Saying.Silent))
            return Nearest(named, asked) ?? new(FindingKind.Unknown) { Tools = [.. named.Select(tool => new ToolFinding(tool, Saying.Silent, []))] };
        if (named.IsEmpty)
            return Short(found);
        return found.Tools.Any(tool => tool.Saying is not (Saying.Silent or Saying.Partly)) ? found : found with { Others = Others(asked, named) };
    }

    public Finding Evaluate(ImmutableArray<Tool> tools, Understood asked, Inquiry inquiry)
    {
        var behind = asked.Targets.Select(target => target.AnswerIn(search.Interview)).FirstOrDefault(pair => pair is not null);
        return new(FindingKind.NamedTools)
        {
            IsPolar = asked.IsPolar,
            Subject = asked.Targets.Select(target => target.Label).FirstOrDefault(),
            Tools = tools.Length == catalogue.Tools.Length ? search.AboutAll(tools, asked) : [.. tools.Select(tool => search.About(tool, asked))],
            Question = behind?.Question ?? asked.Targets.Select(target => target.QuestionIn(search.Interview)).FirstOrDefault(question => question is not null),
            Answer = behind is { } pair && !pair.Answer.Equals(inquiry.Answers[pair.Question.Id]) ? pair.Answer : null,
        };
    }

    /// <summary>As much as can be told of many tools: nothing of those of which nothing is said, and of the others what decides.</summary>
    public static Finding Short(Finding found)
    {
        var most = found.Tools.Count(tool => tool.Saying != Saying.Silent) <= Few ? StatementSearch.MostStatements : 1;
        return found with { Tools = [.. found.Tools.Select(tool => tool with { Points = tool.Saying == Saying.Silent ? [] : [.. tool.Points.Take(most)] })] };
    }

    Finding? Nearest(ImmutableArray<Tool> named, Understood asked)
    {
        var near = search.Nearest(named.IsEmpty ? catalogue.Tools : named, asked);
        if (near.IsEmpty && named is [var only] && !asked.Content.IsEmpty && (asked.NamesTool || asked.Text.Says(QuestionCue.Pronoun)))
            near = [new(only, Saying.Silent, Highlights.Main(only))];
        return near.IsEmpty ? null : new(FindingKind.Nearest) { Tools = near };
    }

    /// <summary>What speaks for tools or against them, and what they are for when nothing more is asked.</summary>
    Finding? Praise(Understood asked, ImmutableArray<Tool> tools)
    {
        Func<Tool, ImmutableArray<Point>>? points = asked.Text.Says(QuestionCue.Drawbacks) ? Highlights.Drawbacks
            : asked.Text.Says(QuestionCue.Benefits) ? Highlights.Benefits
            : asked.Content.IsEmpty && !asked.Named.IsEmpty ? tool => Highlights.Main(tool)
            : null;
        if (points is null || asked.Asked.Any(one => !one.Weak))
            return null;
        return new(FindingKind.NamedTools)
        {
            Tools = [.. tools.Select(tool => new ToolFinding(tool, ListsNone(asked, tool) ? Saying.Silent : Saying.Told, points(tool)))]
        };
    }

    /// <summary>It is asked for drawbacks, of which the guide has lists, and this tool has none.</summary>
    bool ListsNone(Understood asked, Tool tool) => asked.Text.Says(QuestionCue.Drawbacks)
        && tool.Points.All(point => point.Kind != PointKind.Consideration)
        && catalogue.Tools.SelectMany(other => other.Points).Any(point => point.Kind == PointKind.Consideration);

    /// <summary>Where the guide says no plain yes or no of the tool that was asked about: those of which it says yes.</summary>
    ImmutableArray<ToolFinding> Others(Understood asked, ImmutableArray<Tool> named) =>
        [.. catalogue.Tools.Except(named).Select(tool => search.About(tool, asked)).Where(tool => tool.Saying == Saying.Yes).Take(MostOthers)];
}
