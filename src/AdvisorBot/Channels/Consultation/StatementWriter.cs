using System.Collections.Immutable;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Presentation.Explanations;

namespace AdvisorBot.Channels.Consultation;

/// <summary>Statements of the guide with where they stand, for programs that cite them.</summary>
static class StatementWriter
{
    public static CitedStatement Write(Point point, Edition edition)
    {
        var (catalogue, words) = (edition.Advisor.Catalogue, edition.Words);
        var document = point.Place.Document ?? catalogue.Document;
        var anchor = catalogue.FindSection(point.Place.SectionId)?.Anchor;
        return new(
            point.Id,
            point.ToolId,
            Names.Of(point.Kind),
            point.Text,
            StatementText.Of(point, words),
            new(
                document.Title, document.Author, document.Date, point.Place.SectionTitle, StatementText.PlaceOf(point.Place, words),
                document.Url is { } url && anchor is not null ? $"{url}#{anchor}" : document.Url, document.Commit),
            point.Correction is { } later ? new(later.Text, later.AsOf, later.Source.Title, later.Source.Url, later.Lifts) : null);
    }

    public static ImmutableArray<CitedStatement> Write(IEnumerable<Point> points, Edition edition) =>
        [.. points.DistinctBy(point => point.Id).Select(point => Write(point, edition))];

    /// <summary>A statement each, with all the answers that brought it to bear; the weightiest first.</summary>
    public static ImmutableArray<WokenReason> Reasons(IEnumerable<Reason> reasons, Edition edition) =>
    [
        .. reasons.GroupBy(reason => reason.Point.Id).Select(group => new WokenReason(
                [.. group.SelectMany(reason => reason.Others.Select(other => other.Key).Prepend(reason.QuestionId)).Distinct()],
                group.All(reason => reason.Effect.Kind == EffectKind.RulesOut) ? null : group.Sum(reason => reason.Effect.Weight),
                Write(group.First().Point, edition)))
            .OrderByDescending(reason => reason.Weight),
    ];
}
