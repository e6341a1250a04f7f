using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Coverage;

/// <summary>What a catalogue makes of its document, place by place: which points, and which answers wake them.</summary>
/// <param name="Places">In the document's order: every list item, then the other places that points name.</param>
public sealed record CoverageReport(ImmutableArray<CoveredPlace> Places)
{
    /// <summary>Points that no answer wakes; each says why.</summary>
    public IEnumerable<Point> Silent => Places.SelectMany(place => place.Points).Select(covered => covered.Point).Where(point => point.Effects.IsEmpty);

    /// <summary>Cells of tables that say something.</summary>
    public int Cells => Places.SelectMany(place => place.Points).Count(covered => covered.Point.Cell is not null);

    public int Count(string list) => Places.Count(place => place.Place.List == list);

    public static CoverageReport Of(Catalogue catalogue, Interview interview)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(interview);
        var points = catalogue.Tools.SelectMany(tool => tool.Points).ToLookup(point => point.Place);
        var places = catalogue.Sections.SelectMany(section => ItemsOf(section).Concat(points.Select(group => group.Key)
            .Where(place => place.SectionId == section.Id && place.List is not ("benefits" or "considerations"))
            .OrderBy(place => place.List, StringComparer.Ordinal).ThenBy(place => place.Item)));
        return new([.. places.Select(place => new CoveredPlace(place, [.. points[place].Select(point => Cover(point, interview))]))]);
    }

    static IEnumerable<Place> ItemsOf(Section section) =>
        new[] { Place.Benefits, Place.Considerations }.SelectMany(list =>
            Enumerable.Range(1, section.Count(list) ?? 0).Select(item => new Place(section.Id, section.Title, list, item)));

    static CoveredPoint Cover(Point point, Interview interview) =>
        new(point, [.. point.Effects
            .SelectMany(effect => effect.Conditions.Select(condition => (effect, condition, question: interview.Find(condition.QuestionId))))
            .Where(pair => pair.question is not null)
            .Select(pair => new WakingAnswer(pair.question!, ChoicesOf(pair.condition, pair.question!), pair.effect, pair.condition))]);

    // "All of" needs its choices together, and "lacks" is woken by denying them; for every other test each choice is tried alone.
    static ImmutableArray<Choice> ChoicesOf(Condition condition, Question question) =>
        [.. question.Choices.Where(choice => condition.Kind is ConditionKind.AllOf or ConditionKind.Lacks
            ? condition.ChoiceIds.Contains(choice.Id)
            : condition.Holds(question, Answer.Choose(choice.Id)))];
}
