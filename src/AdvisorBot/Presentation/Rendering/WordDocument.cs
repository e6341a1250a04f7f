using System.Collections.Immutable;
using System.Globalization;
using AdvisorBot.Presentation.Messages;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AdvisorBot.Presentation.Rendering;

/// <summary>
/// Writes blocks as a Word document, the first heading being its title. Headings, lists and tables are real ones, so that it
/// can be read aloud and searched.
/// </summary>
sealed class WordDocument
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    readonly MainDocumentPart _main;
    readonly Body _body = new();

    WordDocument(MainDocumentPart main) => _main = main;

    public static byte[] Write(ImmutableArray<Block> blocks, CultureInfo culture)
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            WordStyles.AddTo(main, culture);
            var document = new WordDocument(main);
            foreach (var (index, block) in blocks.Index())
                document.Add(block, index == 0);
            main.Document = new Document(document._body);
            package.PackageProperties.Title = blocks.OfType<Block.Heading>().FirstOrDefault()?.Text;
            package.PackageProperties.Language = culture.Name;
            package.PackageProperties.Creator = "AdvisorBot";
        }
        return file.ToArray();
    }

    void Add(Block block, bool first)
    {
        switch (block)
        {
            case Block.Heading heading:
                _body.Append(Paragraph(first ? WordStyles.Title : WordStyles.Heading, Run(heading.Text)));
                break;
            case Block.Paragraph paragraph:
                _body.Append(Paragraph(paragraph.Quiet ? WordStyles.Quiet : null, Run(paragraph.Text)));
                break;
            case Block.Bullets bullets:
                AddItems(bullets.Items);
                break;
            case Block.Facts facts:
                AddItems(facts.Items);
                break;
            case Block.Table table:
                _body.Append(Table(table));
                break;
            case Block.Fold fold:
                _body.Append(Paragraph(WordStyles.Subheading, Run(fold.Title)));
                foreach (var inner in fold.Blocks)
                    Add(inner, first: false);
                break;
            case Block.Link link:
                var target = _main.AddHyperlinkRelationship(new Uri(link.Url), isExternal: true);
                _body.Append(Paragraph(null, new Hyperlink(Run(link.Title, WordStyles.Link)) { Id = target.Id }));
                break;
        }
    }

    void AddItems(ImmutableArray<Item> items)
    {
        foreach (var item in items)
            _body.Append(Paragraph(WordStyles.Bullet, item.Lead is { } lead ? [Run($"{lead}: ", bold: true), Run(item.Text)] : [Run(item.Text)]));
    }

    static Table Table(Block.Table table)
    {
        var written = new Table(new TableProperties(
            new TableStyle { Val = WordStyles.Grid },
            new TableWidth { Type = TableWidthUnitValues.Pct, Width = "5000" },
            new TableLook { FirstRow = true, FirstColumn = true }));
        written.Append(new TableGrid(table.Header.Select(_ => new GridColumn())));
        written.Append(Row(table.Header, header: true));
        foreach (var row in table.Rows)
            written.Append(Row(row, header: false));
        return written;
    }

    static TableRow Row(ImmutableArray<string> cells, bool header)
    {
        var row = new TableRow();
        if (header)
            row.Append(new TableRowProperties(new TableHeader()));
        foreach (var cell in cells)
            row.Append(new TableCell(Paragraph(null, Run(cell, bold: header))));
        return row;
    }

    static Paragraph Paragraph(string? style, params OpenXmlElement[] content)
    {
        var paragraph = new Paragraph();
        if (style is not null)
            paragraph.Append(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(content);
        return paragraph;
    }

    static Run Run(string text, string? style = null, bool bold = false)
    {
        var run = new Run();
        if (style is not null)
            run.Append(new RunProperties(new RunStyle { Val = style }));
        else if (bold)
            run.Append(new RunProperties(new Bold()));
        run.Append(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }
}
