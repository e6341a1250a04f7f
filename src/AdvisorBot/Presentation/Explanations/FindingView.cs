using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Inquiries;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;

namespace AdvisorBot.Presentation.Explanations;

/// <summary>What the guide says to a question: the statements that decide, and never all there is.</summary>
public static class FindingView
{
    // A person reads a few names; the groups with statements are shown whole.
    const int MostNamed = 12;

    public static ImmutableArray<Block> Of(Finding finding, Words words)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Kind switch
        {
            FindingKind.Nearest =>
                [
                    Paragraph(words.Say(InquiryPhrases.Unsure)),
                    Paragraph(words.Say(InquiryPhrases.Nearest, ("statements", Statements([.. finding.Points], words)))),
                ],
            FindingKind.NamedTools => [.. finding.Tools.SelectMany(tool => OfTool(finding, tool, words)), .. Others(finding, words)],
            FindingKind.AllTools => Groups(finding, words),
            FindingKind.Comparison => Comparison(finding, words),
            FindingKind.Lifecycle =>
                [
                    .. finding.Tools.Select(tool => Paragraph(
                        LifecycleText.Of(tool.Tool, words) ?? words.Say(InquiryPhrases.InService, ("tool", tool.Tool.Name)))),
                ],
            FindingKind.Word =>
                [
                    .. finding.Words.Select(word => Paragraph(words.Say(InquiryPhrases.Word, ("term", word.Term), ("meaning", word.Text)))),
                    .. finding.Tools.SelectMany(tool => OfTool(finding, tool, words)),
                ],
            FindingKind.Outside => Outside(finding, words),
            _ => [],
        };
    }

    static IEnumerable<Block> OfTool(Finding finding, ToolFinding found, Words words)
    {
        var (tool, statements) = (found.Tool, Statements(found.Points, words));
        if (found.Saying == Saying.Silent)
        {
            yield return Paragraph(
                finding.Subject is { } subject
                    ? words.Say(InquiryPhrases.SilentOn, ("tool", tool.ShortName), ("subject", subject))
                    : words.Say(InquiryPhrases.Silent, ("tool", tool.ShortName)));
            if (!found.Points.IsEmpty)
                yield return Paragraph(words.Say(InquiryPhrases.Nearest, ("statements", statements)));
        }
        else
        {
            // A yes is an answer only to a question of yes or no.
            var phrase = (finding.IsPolar, found.Saying) switch
            {
                (true, Saying.Yes) => InquiryPhrases.Yes,
                (true, Saying.No) => InquiryPhrases.No,
                (true, Saying.Partly) => InquiryPhrases.Partly,
                _ => InquiryPhrases.Told,
            };
            yield return Paragraph(words.Say(phrase, ("tool", tool.ShortName), ("statements", statements)));
        }
        // A correction of the statement itself says so already.
        if (!tool.Lifecycle.InService && found.Points.All(point => point.Correction is null) && LifecycleText.Brief(tool, words) is { } since)
            yield return Paragraph(since);
    }

    static IEnumerable<Block> Others(Finding finding, Words words)
    {
        if (finding.Others.IsEmpty)
            yield break;
        yield return Paragraph(words.Say(InquiryPhrases.Others, ("tools", words.All(finding.Others.Select(other => other.Tool.Name).Distinct()))));
        yield return Lines(finding.Others, words);
    }

    static ImmutableArray<Block> Groups(Finding finding, Words words)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        if (finding.Subject is { } subject)
            blocks.Add(Paragraph(words.Say(InquiryPhrases.About, ("subject", subject))));
        Add(InquiryPhrases.GroupYes, Saying.Yes);
        Add(InquiryPhrases.GroupPartly, Saying.Partly);
        Add(InquiryPhrases.GroupNo, Saying.No);
        Add(InquiryPhrases.GroupTold, Saying.Told);
        var silent = finding.Saying(Saying.Silent).Select(tool => tool.Tool.ShortName).Distinct().ToList();
        if (silent.Count == finding.Tools.Select(tool => tool.Tool.ShortName).Distinct().Count())
            blocks.Add(Paragraph(words.Say(InquiryPhrases.AllSilent)));
        else if (silent.Count > 0)
            blocks.Add(Paragraph(words.Say(InquiryPhrases.GroupSilent, ("tools", words.Some(silent, MostNamed)))));
        return blocks.ToImmutable();

        void Add(Phrase title, Saying saying)
        {
            var tools = finding.Saying(saying).ToImmutableArray();
            if (tools.IsEmpty)
                return;
            blocks.Add(Paragraph(words.Say(title)));
            blocks.Add(Lines(tools, words));
        }
    }

    static ImmutableArray<Block> Comparison(Finding finding, Words words)
    {
        if (!finding.IsRanked)
            return [Paragraph(words.Say(InquiryPhrases.Unranked)), .. Groups(finding, words)];
        var ranked = finding.Tools.TakeWhile(tool => tool.Saying != Saying.Silent && tool.Saying != Saying.No).ToImmutableArray();
        return [Paragraph(words.Say(InquiryPhrases.Ranked)), Lines(ranked, words)];
    }

    static ImmutableArray<Block> Outside(Finding finding, Words words)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(Paragraph(words.Say(InquiryPhrases.Outside, ("subject", finding.Subject ?? ""))));
        if (finding.Tools is [var only])
            blocks.Add(Paragraph(words.Say(InquiryPhrases.Nearest, ("statements", Statements(only.Points, words)))));
        if (finding.Page is { } page)
            blocks.Add(new Block.Link(words.Say(InquiryPhrases.Page), page));
        return blocks.ToImmutable();
    }

    static Block.Bullets Lines(IReadOnlyCollection<ToolFinding> tools, Words words) =>
        new([.. tools.Select(tool => new Item(LifecycleText.Name(tool.Tool, words), Statements(tool.Points, words)))]);

    static string Statements(ImmutableArray<Point> points, Words words) => string.Join(' ', points.Select(point => StatementText.Briefly(point, words)));

    static Block.Paragraph Paragraph(string text) => new(text);
}
