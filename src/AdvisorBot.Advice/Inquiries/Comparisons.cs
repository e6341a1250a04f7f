using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Advice.Inquiries;

/// <summary>Questions that hold tools against each other, in an order only where the guide gives one.</summary>
sealed class Comparisons(Catalogue catalogue, StatementSearch search, ToolAnswers tools)
{
    const int MostCompared = 3;
    const int MostLimits = 2;

    public Finding? Compare(Understood asked, Inquiry inquiry)
    {
        if (!asked.Compares)
            return null;
        var named = Group(asked);
        var isGroup = asked.Named.Length < 2 && named.Length > 1;
        if (isGroup || (named.Length > 1 && asked.Asked.IsEmpty))
            return AgainstEachOther(named);
        var most = asked.Targets.Any(target => target is Target.OfTopic { Compares: true });
        if (named.Length == 1 || (named.IsEmpty && !most && !asked.MeansAll && (inquiry.Focus is not null || asked.Asked.IsEmpty)))
            return null;
        var found = tools.Evaluate(named.Length >= 2 ? named : catalogue.Tools, asked, inquiry) with { Kind = FindingKind.Comparison };
        if (named.Length > 1 && found.Tools.All(tool => tool.Saying == Saying.Silent))
            return AgainstEachOther(named);
        if (asked.Targets.OfType<Target.OfTopic>().Select(target => target.Topic.Order).OfType<TopicOrder>().FirstOrDefault() is { } order)
            found = Ranked(found, order);
        return named.Length >= 2 ? found : ToolAnswers.Short(found);
    }

    // Those that were named, or "the two notebook services".
    ImmutableArray<Tool> Group(Understood asked) => !asked.Text.Says(QuestionCue.Both) ? asked.Named
        : asked is { Named: [], Asked.IsEmpty: false } ? search.Alike(catalogue.Tools, asked)
        : asked.Named is [var family] ? [.. catalogue.Tools.Where(tool => tool.Name.Contains(family.ShortName, StringComparison.OrdinalIgnoreCase))]
        : asked.Named;

    /// <summary>Nothing in particular is asked: what each is for, and its limits.</summary>
    static Finding AgainstEachOther(ImmutableArray<Tool> named) =>
        new(FindingKind.Comparison) { Tools = [.. named.Select(tool => new ToolFinding(tool, Saying.Told, ForAndAgainst(tool)))] };

    static ImmutableArray<Point> ForAndAgainst(Tool tool) =>
        [.. Highlights.Main(tool, MostCompared).Concat(Highlights.Drawbacks(tool).Take(MostLimits)).DistinctBy(point => point.Id)];

    Finding Ranked(Finding found, TopicOrder order)
    {
        var point = catalogue.FindPoint(order.PointId)!;
        var ranked = order.ToolIds.Select(id => found.Tools.FirstOrDefault(tool => tool.Tool.Id == id)).OfType<ToolFinding>().Select(With).ToList();
        return ranked.Count < 2
            ? found
            : found with { Tools = [.. ranked, .. found.Tools.Where(tool => !ranked.Exists(one => one.Tool == tool.Tool))], IsRanked = true };

        // The statement that gives the order belongs to the tool that it is of.
        ToolFinding With(ToolFinding tool) =>
            tool.Tool.Id == point.ToolId ? tool with { Points = [point, .. tool.Points.Where(other => other != point)] } : tool;
    }
}
