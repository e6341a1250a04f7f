using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AdvisorBot.Presentation.Rendering;

/// <summary>The styles of a document, under the ids that Word gives its own, so that a person's templates fit.</summary>
static class WordStyles
{
    public const string Title = "Title";
    public const string Heading = "Heading1";
    public const string Subheading = "Heading2";
    public const string Bullet = "ListBullet";
    public const string Quiet = "Subtitle";
    public const string Link = "Hyperlink";
    public const string Grid = "TableGrid";

    const int BulletList = 1;

    public static void AddTo(MainDocumentPart main, CultureInfo culture)
    {
        main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
            new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(
                    new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri" },
                    new FontSize { Val = "22" },
                    new Languages { Val = culture.Name })),
                new ParagraphPropertiesDefault(
                    new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
            Paragraph("Normal", "Normal", new(), new(), isDefault: true),
            Paragraph(Title, "Title", new(new SpacingBetweenLines { After = "240" }), new(new Bold(), new FontSize { Val = "36" })),
            Paragraph(
                Heading,
                "heading 1",
                new(new KeepNext(), new SpacingBetweenLines { Before = "280", After = "80" }, new OutlineLevel { Val = 0 }),
                new(new Bold(), new FontSize { Val = "26" })),
            Paragraph(
                Subheading,
                "heading 2",
                new(new KeepNext(), new SpacingBetweenLines { Before = "160", After = "60" }, new OutlineLevel { Val = 1 }),
                new(new Bold(), new FontSize { Val = "23" })),
            Paragraph(Bullet, "List Bullet", new(new NumberingProperties(new NumberingId { Val = BulletList })), new()),
            Paragraph(Quiet, "Subtitle", new(), new(new Italic(), new Color { Val = "55555E" })),
            new Style(
                new StyleName { Val = "Hyperlink" },
                new StyleRunProperties(new Color { Val = "0B5A8F" }, new Underline { Val = UnderlineValues.Single }))
            {
                Type = StyleValues.Character,
                StyleId = Link,
            },
            new Style(new StyleName { Val = "Table Grid" }, new StyleTableProperties(Borders())) { Type = StyleValues.Table, StyleId = Grid });
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
            new AbstractNum(new Level(
                new NumberingFormat { Val = NumberFormatValues.Bullet },
                new LevelText { Val = "•" },
                new PreviousParagraphProperties(new Indentation { Left = "360", Hanging = "240" }))
            { LevelIndex = 0 })
            { AbstractNumberId = 0 },
            new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = BulletList });
    }

    static Style Paragraph(string id, string name, StyleParagraphProperties paragraph, StyleRunProperties run, bool isDefault = false)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (isDefault)
            style.Default = true;
        else
            style.Append(new BasedOn { Val = "Normal" });
        style.Append(paragraph, run);
        return style;
    }

    static TableBorders Borders()
    {
        const string Colour = "C9C9D1";
        return new(
            new TopBorder { Val = BorderValues.Single, Size = 4, Color = Colour },
            new LeftBorder { Val = BorderValues.Single, Size = 4, Color = Colour },
            new BottomBorder { Val = BorderValues.Single, Size = 4, Color = Colour },
            new RightBorder { Val = BorderValues.Single, Size = 4, Color = Colour },
            new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = Colour },
            new InsideVerticalBorder { Val = BorderValues.Single, Size = 4, Color = Colour });
    }
}
