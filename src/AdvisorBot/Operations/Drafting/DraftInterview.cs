using System.Collections.Immutable;
using System.Globalization;

namespace AdvisorBot.Operations.Drafting;

/// <summary>The questions that a page gives: its criteria, and for each table which of its capabilities somebody needs.</summary>
sealed class DraftInterview
{
    /// <summary>The question of a page that has neither criteria nor tables.</summary>
    public const string Need = "need";

    const int MostOfLabel = 20;

    readonly GuideDraft _draft;
    readonly Dictionary<DraftCriterion, string> _criteria = [];
    readonly Dictionary<DraftRow, (string Question, string Choice)> _rows = [];
    readonly List<(string Id, DraftTable Table)> _tables = [];
    readonly Dictionary<DraftTool, string> _needs = [];

    public DraftInterview(GuideDraft draft)
    {
        _draft = draft;
        // A criterion without a tool or a row leads nowhere; it is left to the author.
        foreach (var criterion in draft.Criteria.Where(criterion => criterion.Row is not null || !criterion.Tools.IsEmpty))
        {
            if (criterion.Row is { } row && _rows.TryGetValue(row, out var taken))
            {
                _criteria[criterion] = taken.Question;
                continue;
            }
            var id = DraftWriter.Unique(criterion.Row?.Id ?? string.Create(CultureInfo.InvariantCulture, $"criterion-{criterion.Item}"), _criteria.Values);
            _criteria[criterion] = id;
            if (criterion.Row is not null)
                _rows[criterion.Row] = (id, criterion.OnNo ? "no" : "yes");
        }
        foreach (var table in draft.Tables)
        {
            var open = table.Rows.Where(row => row.Decides && !_rows.ContainsKey(row)).ToList();
            if (open.Count == 0)
                continue;
            var id = DraftWriter.Unique($"{table.Section.Anchor}-needs", _tables.Select(other => other.Id).Concat(_criteria.Values));
            _tables.Add((id, table));
            foreach (var row in open)
                _rows[row] = (id, DraftWriter.Unique(row.Id, _rows.Values.Where(other => other.Question == id).Select(other => other.Choice)));
        }
        if (_criteria.Count + _tables.Count > 0)
            return;
        foreach (var tool in draft.Tools)
            _needs[tool] = DraftWriter.Unique($"for-{tool.Id}", _needs.Values);
    }

    /// <summary>How many of the page's criteria became questions.</summary>
    public int CriteriaAsked => _criteria.Count;

    /// <summary>The question of a criterion; null where it leads to nothing.</summary>
    public string? QuestionOf(DraftCriterion criterion) => _criteria.GetValueOrDefault(criterion);

    /// <summary>The answer that wakes a row; null for a row that does not tell tools apart by yes and no.</summary>
    public (string Question, string Choice)? EffectOf(DraftRow row) =>
        row.Decides && _rows.TryGetValue(row, out var effect) ? effect : null;

    /// <summary>The choice that stands for a tool where the page gives no other question.</summary>
    public string? NeedOf(DraftTool tool) => _needs.GetValueOrDefault(tool);

    public DraftText Write()
    {
        var text = new DraftText();
        text.Line("# yaml-language-server: $schema=interview.schema.json")
            .Line("# Drafted from the page: its criteria, and which capabilities somebody needs. Ask as a person would, and leave out what nobody can answer.")
            .Line($"id: {text.Given(_draft.Id)}")
            .Line("language: en")
            .Line("")
            .Line("questions:");
        foreach (var question in _criteria.GroupBy(pair => pair.Value))
            Criterion(text, question.Key, question.First().Key);
        foreach (var (id, table) in _tables)
            Table(text, id, table);
        if (_needs.Count > 0)
            Needs(text);
        var idle = _draft.Criteria.Where(criterion => !_criteria.ContainsKey(criterion)).ToList();
        if (idle.Count > 0)
            text.Line("").Line("# No tool and no row of a table answers these criteria; ask them if a point does:");
        foreach (var criterion in idle)
            text.Line($"#   {criterion.Section.Anchor} {criterion.Item.ToString(CultureInfo.InvariantCulture)} {DraftText.Anchor(criterion.Text)}");
        return text;
    }

    static void Criterion(DraftText text, string id, DraftCriterion criterion)
    {
        Begin(text, id, "yes-no", $"  # {criterion.Section.Anchor} {criterion.Item.ToString(CultureInfo.InvariantCulture)} {DraftText.Anchor(criterion.Text)}");
        text.Line("    choices:")
            .Line("      - {id: \"yes\", label: \"Yes\"}")
            .Line("      - {id: \"no\", label: \"No\"}");
    }

    void Table(DraftText text, string id, DraftTable table)
    {
        Begin(text, id, "many", $"  # the rows of {table.Section.Anchor}");
        text.Line("    choices:");
        foreach (var row in table.Rows.Where(row => _rows.TryGetValue(row, out var effect) && effect.Question == id))
            Choice(text, _rows[row].Choice, DraftText.Anchor(row.Label));
        text.Line("      - {id: none, label: None of these, exclusive: true}");
    }

    void Needs(DraftText text)
    {
        Begin(text, Need, "one", "  # the page gives neither criteria nor a table");
        text.Line("    choices:");
        foreach (var (tool, choice) in _needs)
            Choice(text, choice, DraftText.Scalar(tool.Name));
        if (_needs.Count == 1)
            text.Line("      - {id: other, label: Something else}");
    }

    static void Begin(DraftText text, string id, string kind, string comment) =>
        text.Line($"  - id: {text.Given(id)}{comment}")
            .Line($"    kind: {text.Given(kind)}")
            .Line($"    label: {text.Left($"{MostOfLabel} letters")}")
            .Line($"    prompt: {text.Left("the question, as a person would ask")}")
            .Line($"    why: {text.Left("why it is asked")}");

    static void Choice(DraftText text, string id, string comment) =>
        text.Line(
            $"      - {{id: {text.Given(id)}, label: {text.Left("what somebody would say")}, synonyms: [{text.Left("other words for it")}]}}  # {comment}");
}
