using System.Collections.Immutable;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Loading;

/// <summary>Whether a catalogue makes sense, by itself and with its interview.</summary>
sealed class CatalogueCheck(Catalogue catalogue, Interview interview, ProblemList problems)
{
    // A condition stands in many effects: looked at once.
    readonly HashSet<Condition> _sound = [];

    // The sort key leaves eight bits for reasons against.
    const int MostEffects = 255;

    public void Run()
    {
        UniqueIds.Check(catalogue.Stages, stage => stage.Id, "stage", problems);
        UniqueIds.Check(catalogue.Sections, section => section.Id, "section", problems);
        UniqueIds.Check(catalogue.Lists, list => list.Id, "list", problems);
        UniqueIds.Check(catalogue.Tools, tool => tool.Id, "tool", problems);
        UniqueIds.CheckNames(
            catalogue.Tools.SelectMany(tool => tool.Aliases.Append(tool.Name).Append(tool.ShortName).Select(name => (name, tool))), tool => tool.Id, "tool",
            problems);
        UniqueIds.Check(catalogue.Tools.SelectMany(tool => tool.Points), point => point.Id, "point", problems);
        if (catalogue.Stages.IsEmpty)
            problems.Add(catalogue, "The catalogue has no stages.", "Write stages: [{id: ..., name: ...}], one if the work has no phases.");
        if (catalogue.Tools.IsEmpty)
            problems.Add(catalogue, "The catalogue has no tools.", "Write tools: [{id: ..., name: ...}].");
        foreach (var stage in catalogue.Stages)
            CheckStage(stage);
        foreach (var tool in catalogue.Tools)
            CheckTool(tool);
        foreach (var section in catalogue.Sections)
            CheckSection(section);
        foreach (var link in catalogue.Links)
            CheckLink(link);
        new SingleAnswerCheck(catalogue, interview, problems).Run();
        var joint = catalogue.Tools.SelectMany(tool => tool.Points).SelectMany(point => point.Effects).Where(effect => effect.IsJoint)
            .Select(effect => effect.Requirement).Distinct().Count();
        if (interview.Questions.Length + joint > SortKey.MaxQuestions)
            problems.Add(
                catalogue, $"The catalogue has {joint} different tests of several questions, and its interview {interview.Questions.Length} questions.",
                $"Keep to at most {SortKey.MaxQuestions} together.");
        OccasionReader.Check(catalogue, interview, problems);
        InquiryReader.Check(catalogue, interview, problems);
    }

    void CheckStage(Stage stage)
    {
        if (!catalogue.Tools.Any(tool => tool.StageId == stage.Id))
            problems.Add(stage, $"The stage `{stage.Id}` has no tools.", "Add a tool or remove the stage.");
        if (stage.When is { } when && ConditionCheck.Refers(when, interview, when, problems))
            ConditionCheck.CanHold(
                when, interview.Find(when.QuestionId)!, when, $"The stage `{stage.Id}` is never needed: no answer to `{when.QuestionId}` meets its `when`.",
                problems);
    }

    void CheckTool(Tool tool)
    {
        Known(tool, tool.StageId, catalogue.Stages.Select(stage => stage.Id), "stage");
        Known(tool, tool.SectionId, catalogue.Sections.Select(section => section.Id), "section");
        if (tool.Points.IsEmpty)
            problems.Add(tool, $"The tool `{tool.Id}` has no points.", "Say what the document says of it, with source.");
        if (tool.Points.Sum(point => point.Effects.Length) > MostEffects)
            problems.Add(tool, $"The tool `{tool.Id}` has more than {MostEffects} effects.", "Join effects with the same consequence.");
        if (tool.Lifecycle is { Status: LifecycleStatus.Renamed, PresentName: null })
            problems.Add(tool, $"The tool `{tool.Id}` is renamed, but its present name is missing.", "Write lifecycle: {present-name: ...}.");
        foreach (var point in tool.Points)
            CheckPoint(tool, point);
    }

    void CheckPoint(Tool tool, Point point)
    {
        Known(point.Place, point.Place.SectionId, catalogue.Sections.Select(section => section.Id), "section");
        ImmutableArray<string> lists = point.Kind switch
        {
            PointKind.Benefit => [Place.Benefits],
            PointKind.Consideration => [Place.Considerations],
            _ => Place.Lists[2..]
        };
        lists = [.. lists, .. catalogue.Lists.Where(list => list.Kind == point.Kind).Select(list => list.Id)];
        if (point.Place.List.Length > 0 && !lists.Contains(point.Place.List))
            problems.Add(
                point, $"The {point.Kind.ToString().ToLowerInvariant()} `{point.Id}` has its source in the list `{point.Place.List}`.",
                $"Its list is {string.Join(" or ", lists.Select(list => $"`{list}`"))}, or its kind is another.");
        if (catalogue.FindSection(point.Place.SectionId) is { } section && section.Count(point.Place.List) is { } count && point.Place.Item > count)
            problems.Add(
                point.Place, $"`{section.Id}` has {count} {point.Place.List}, but `{point.Id}` names number {point.Place.Item}.",
                "Correct the item or the section's count.");
        if (point.Effects.IsEmpty && string.IsNullOrEmpty(point.Silent))
            problems.Add(point, $"The point `{point.Id}` has no effect.", "Add effects, or say in `silent` why no answer wakes it.");
        if (!point.Effects.IsEmpty && point.Silent is not null)
            problems.Add(point, $"The point `{point.Id}` has effects and yet a reason to be silent.", "Remove one of the two.");
        if (point.Place.List == Place.Whole && point.Effects.FirstOrDefault(effect => effect.Kind == EffectKind.RulesOut) is { } sweeping)
            problems.Add(
                sweeping, $"The point `{point.Id}` rules out by a section as a whole.",
                "Name the list item, paragraph or row that says so; what no single one says rules nothing out.");
        foreach (var effect in point.Effects.Where(effect => !_sound.Contains(effect.Condition)))
        {
            foreach (var condition in effect.Conditions)
            {
                var before = problems.Count;
                if (ConditionCheck.Refers(condition, interview, effect, problems))
                    ConditionCheck.CanHold(
                        condition, interview.Find(condition.QuestionId)!, effect, $"No answer to `{condition.QuestionId}` wakes this effect of `{tool.Id}`.",
                        problems);
                if (problems.Count == before)
                    _sound.Add(condition);
            }
        }
    }

    void CheckSection(Section section)
    {
        var told = catalogue.Tools.SelectMany(tool => tool.Points).Where(point => point.Place.SectionId == section.Id)
            .Select(point => (point.Place.List, point.Place.Item)).ToHashSet();
        foreach (var (list, count) in section.Counts)
        {
            foreach (var item in Enumerable.Range(1, count).Where(item => !told.Contains((list, item))))
                problems.Add(
                    section, $"Nothing is made of number {item} of the {list} of `{section.Id}`.",
                    $"Add a point with source {{section: {section.Id}, list: {list}, item: {item}}}; if no answer wakes it, with `silent`.");
        }
    }

    void CheckLink(Link link)
    {
        var ends = catalogue.Tools.Select(tool => tool.Id).ToList();
        if (!Known(link, link.FromToolId, ends, "tool") | !Known(link, link.ToToolId, ends, "tool") || link.FromToolId.Length == 0 || link.ToToolId.Length == 0)
            return;
        var sameStage = catalogue.FindTool(link.FromToolId)!.StageId == catalogue.FindTool(link.ToToolId)!.StageId;
        if (sameStage && link.Kind != LinkKind.Combines)
            problems.Add(link, $"`{link.FromToolId}` and `{link.ToToolId}` belong to the same stage.", "Link tools of different stages.");
        if (!sameStage && link.Kind == LinkKind.Combines)
            problems.Add(
                link, $"`{link.FromToolId}` and `{link.ToToolId}` belong to different stages.",
                "Combine tools of one stage, or write requires, direct or suits.");
        if (catalogue.FindPoint(link.PointId) is not { } point)
            problems.Add(
                link,
                $"There is no point `{link.PointId}`.{Spelling.Suggest(link.PointId, catalogue.Tools.SelectMany(tool => tool.Points).Select(known => known.Id))}",
                "Name the point that states the link.");
        else if (point.ToolId != link.FromToolId && point.ToolId != link.ToToolId)
            problems.Add(link, $"The point `{point.Id}` is about `{point.ToolId}`, neither end of the link.", "Name a point of one of the two tools.");
    }

    bool Known(object place, string id, IEnumerable<string> ids, string what)
    {
        if (id.Length == 0 || ids.Contains(id))
            return true;
        problems.Add(place, $"There is no {what} `{id}`.{Spelling.Suggest(id, ids)}", $"Name a {what} of the catalogue.");
        return false;
    }
}
