using System.Globalization;

namespace AdvisorBot.Operations.Drafting;

/// <summary>Writes the points of one tool: the items of the page, and the criteria that lead to it.</summary>
sealed class DraftPoints(GuideDraft draft, DraftInterview interview, DraftText text, string toolId, Func<PageSection, string> sectionId)
{
    readonly List<string> _ids = [];

    /// <param name="isCompared">It stands in a table, whose cells are points already.</param>
    public void Write(DraftTool tool, PageSection home, bool isCompared)
    {
        var points = draft.Points.Where(point => point.Tool == tool).ToList();
        var criteria = draft.Criteria.Where(criterion => criterion.Tools.Contains(tool) && interview.QuestionOf(criterion) is not null).ToList();
        var need = interview.NeedOf(tool);
        var isBlank = need is not null || (points.Count == 0 && criteria.Count == 0 && !isCompared);
        if (points.Count == 0 && criteria.Count == 0 && !isBlank)
            return;
        text.Line("    points:");
        foreach (var point in points)
            Item(point, home);
        foreach (var criterion in criteria)
            Criterion(criterion);
        if (isBlank)
            Blank(need);
    }

    void Item(DraftPoint point, PageSection home)
    {
        var isText = point.List == "text";
        var number = isText ? point.Number
            : draft.Points.Where(other => other.Section == point.Section && other.List == point.List).ToList().IndexOf(point) + 1;
        var (list, kind) = isText ? ("item", "statement") : (point.List.TrimEnd('s'), point.List.TrimEnd('s'));
        Begin($"{(point.Section == home ? "" : $"{sectionId(point.Section)}-")}{list}-{Number(number)}", kind);
        text.Line($"        text: {text.Left("what it says, in a short sentence of your own")}  # {DraftText.Anchor(point.Text)}")
            .Line($"        source: {{section: {text.Given(sectionId(point.Section))}, list: {text.Given(point.List)}, item: {text.Given(number)}}}")
            .Line($"        silent: {text.Left("why no answer wakes it, or effects in its place")}");
    }

    void Criterion(DraftCriterion criterion)
    {
        Begin($"criterion-{Number(criterion.Item)}", "statement");
        text.Line($"        text: {text.Left("for whom the page names it, in a short sentence of your own")}  # {DraftText.Anchor(criterion.Text)}")
            .Line($"        source: {{section: {text.Given(sectionId(criterion.Section))}, list: text, item: {text.Given(criterion.Item)}}}")
            .Line(
                $"        effects: [{{question: {text.Given(interview.QuestionOf(criterion)!)}, any-of: [{DraftText.Scalar(criterion.OnNo ? "no" : "yes")}], effect: for, weight: 3}}]  # {DraftText.Todo} the weight?");
    }

    // Every tool says something, and every interview asks something.
    void Blank(string? need)
    {
        Begin("what-for", "statement");
        text.Line($"        text: {text.Left("what the page names it for, in a short sentence of your own")}")
            .Line($"        source: {{list: text, item: 1}}  # {DraftText.Todo} which paragraph?")
            .Line(need is not null
                ? $"        effects: [{{question: {text.Given(DraftInterview.Need)}, any-of: [{text.Given(need)}], effect: for, weight: 3}}]  # {DraftText.Todo} the weight?"
                : $"        silent: {text.Left("why no answer wakes it, or effects in its place")}");
    }

    void Begin(string id, string kind)
    {
        var unique = DraftWriter.Unique($"{toolId}-{id}", _ids);
        _ids.Add(unique);
        text.Line($"      - id: {text.Given(unique)}").Line($"        kind: {text.Given(kind)}");
    }

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
