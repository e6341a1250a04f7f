using System.Collections.Immutable;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;

namespace AdvisorBot.Presentation.Explanations;

/// <summary>What the document says, always with the place where it says it.</summary>
public static class StatementText
{
    /// <summary>The statement and its place, and what became known later, from where and when.</summary>
    public static string Of(Point point, Words words) =>
        point.Correction is { } correction
            ? $"{Said(point, words)} {words.Say(StatementPhrases.Correction, ("text", correction.Text.TrimEnd('.')), ("source", correction.Source.Title), ("date", words.Date(correction.AsOf)))}"
            : Said(point, words);

    /// <summary>The same for the middle of a conversation: the source of later knowledge is left for the details.</summary>
    public static string Briefly(Point point, Words words) =>
        point.Correction is { } correction
            ? $"{Said(point, words)} {words.Say(StatementPhrases.Since, ("text", correction.Text.TrimEnd('.')))}"
            : Said(point, words);

    /// <summary>One line per statement; several answers that wake the same statement make one line.</summary>
    public static ImmutableArray<Item> Items(IEnumerable<Reason> reasons, Words words) => Items(reasons.Select(reason => reason.Point), words);

    public static ImmutableArray<Item> Items(IEnumerable<Point> points, Words words) =>
        [.. points.DistinctBy(point => point.Id).Select(point => new Item(null, Of(point, words)))];

    /// <summary>The same without sources, which are then listed together.</summary>
    public static ImmutableArray<Item> BriefItems(IEnumerable<Point> points, Words words) =>
        [.. points.DistinctBy(point => point.Id).Select(point => new Item(null, Briefly(point, words)))];

    /// <summary>The statement and its place, and nothing of what became known later.</summary>
    public static string Said(Point point, Words words) =>
        words.Say(StatementPhrases.Said, ("statement", point.Text.TrimEnd('.')), ("place", PlaceOf(point.Place, words)));

    /// <summary>The place alone, in words.</summary>
    internal static string PlaceOf(Place place, Words words)
    {
        // What another document says is told apart by that document's name and date.
        if (place.Document is { } document)
            return words.Say(StatementPhrases.Elsewhere, ("document", document.Title), ("date", words.Date(document.Date)));
        if (place.List == Place.Whole)
            return place.SectionTitle;
        if (place.Named is { } named)
        {
            var item = words.Say(StatementPhrases.OfList, ("list", named.Item), ("number", place.Item));
            return words.Say(StatementPhrases.Place, ("section", place.SectionTitle), ("item", item));
        }
        var list = place.List switch
        {
            "benefits" => StatementPhrases.Benefit,
            "considerations" => StatementPhrases.Consideration,
            "rows" => StatementPhrases.Row,
            "steps" => StatementPhrases.Step,
            "notes" => StatementPhrases.Note,
            "uses" => StatementPhrases.Use,
            "limits" => StatementPhrases.Limit,
            "capabilities" => StatementPhrases.Capability,
            "details" => StatementPhrases.Detail,
            _ => StatementPhrases.Paragraph,
        };
        return words.Say(StatementPhrases.Place, ("section", place.SectionTitle), ("item", words.Say(list, ("number", place.Item))));
    }
}
