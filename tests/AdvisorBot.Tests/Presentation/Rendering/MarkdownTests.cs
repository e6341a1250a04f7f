using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Rendering;

namespace AdvisorBot.Tests.Presentation.Rendering;

public class MarkdownTests
{
    [Theory]
    [InlineData("**bold**", "\\*\\*bold\\*\\*")]
    [InlineData("[a](javascript:b)", "\\[a\\](javascript:b)")]
    [InlineData("<script>", "\\<script\\>")]
    [InlineData("# heading", "\\# heading")]
    [InlineData("- item", "\\- item")]
    [InlineData("a-b", "a-b")]
    [InlineData("2018. A year", "2018\\. A year")]
    [InlineData("1.5 TB", "1\\.5 TB")]
    [InlineData("version 1.5", "version 1.5")]
    [InlineData("a | b", "a \\| b")]
    [InlineData("&lt;", "\\&lt;")]
    [InlineData("one\n\n# two", "one  \\# two")]
    public void TextsReadAsThemselves(string text, string escaped) => Assert.Equal(escaped, Markdown.Escape(text));

    [Fact]
    public void BlocksAreSetApart()
    {
        var text = Markdown.Write([new Block.Heading("Tools"), new Block.Bullets([new("A_B", "good"), new(null, "other")]), new Block.Paragraph("Done.")]);

        Assert.Equal("**Tools**\n\n- **A\\_B**: good\n- other\n\nDone.", text);
    }

    [Fact]
    public void ATableHasARulerBelowItsHeader()
    {
        var text = Markdown.Write([new Block.Table(["", "A"], [["size", "yes"]])]);

        Assert.Equal("|  | A |\n| --- | --- |\n| size | yes |", text);
    }
}
