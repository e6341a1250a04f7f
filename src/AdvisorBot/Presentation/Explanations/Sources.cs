using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;

namespace AdvisorBot.Presentation.Explanations;

/// <summary>Where the advice comes from, each source once: the document, its sections that were cited, and what came later.</summary>
static class Sources
{
    public static Block.Fold Of(Catalogue catalogue, Assessment assessment, Words words) => new(
        words.Say(AdvicePhrases.Sources),
        [
            new Block.Paragraph(
                words.Say(
                    AdvicePhrases.Source,
                    ("title", catalogue.Document.Title),
                    ("author", catalogue.Document.Author),
                    ("date", words.Date(catalogue.Document.Date)))),
            .. Sections(catalogue, Points(assessment)),
            .. OfLater(catalogue, assessment, words),
        ],
        Spare: true);

    /// <summary>The document, or its sections that were cited; its title where it has no address.</summary>
    public static IEnumerable<Block> OfGuide(Catalogue catalogue, Assessment assessment)
    {
        var links = Sections(catalogue, Points(assessment)).ToList();
        return links.Count > 0 ? links : [new Block.Paragraph(catalogue.Document.Title)];
    }

    /// <summary>Where what became known later comes from.</summary>
    public static IEnumerable<Block> OfLater(Catalogue catalogue, Assessment assessment, Words words)
    {
        var later = Leaders(assessment).Select(leader => (leader.Tool.Lifecycle.Source, leader.Tool.Lifecycle.AsOf))
            .Concat(
                Points(assessment)
                    .Select(point => point.Correction)
                    .OfType<Correction>()
                    .Select(correction => ((KnowledgeSource?)correction.Source, correction.AsOf)))
            .Where(source => source.Item1 is not null).DistinctBy(source => source.Item1!.Title).ToList();
        if (later.Count == 0)
            return [];
        return later.Select(source => source.Item1!.Url is { } url ? (Block)new Block.Link(source.Item1.Title, url) : new Block.Paragraph(source.Item1.Title))
            .Prepend(new Block.Paragraph(words.Say(AdvicePhrases.Later, ("date", words.Date(later.Max(source => source.Item2))))));
    }

    static IEnumerable<ToolAssessment> Leaders(Assessment assessment) => assessment.Stages.SelectMany(stage => stage.Leaders);

    static IEnumerable<Point> Points(Assessment assessment) =>
        Leaders(assessment).SelectMany(leader => leader.For.Concat(leader.Against)).Select(reason => reason.Point).DistinctBy(point => point.Id);

    /// <summary>A link to each section that was cited, where the document has an address.</summary>
    static IEnumerable<Block> Sections(Catalogue catalogue, IEnumerable<Point> points)
    {
        var cited = points.Select(point => catalogue.FindSection(point.Place.SectionId)).OfType<Section>().DistinctBy(section => section.Id).ToList();
        if (catalogue.Document.Url is { } url && !cited.Exists(section => section.Anchor is not null))
            yield return new Block.Link(catalogue.Document.Title, url);
        foreach (var section in cited.Where(section => section.Anchor is not null || section.Document is not null))
        {
            if ((section.Document ?? catalogue.Document) is { Url: { } address } document)
                yield return new Block.Link(
                    section.Document is null ? section.Title : document.Title,
                    section.Anchor is { } anchor ? $"{address}#{anchor}" : address);
        }
    }
}
