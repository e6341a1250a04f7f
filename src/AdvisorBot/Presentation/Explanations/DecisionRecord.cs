using System.Collections.Immutable;
using AdvisorBot.Advice;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Inquiries;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;

namespace AdvisorBot.Presentation.Explanations;

/// <summary>
/// The decision as a document to file, in the parts that such records have: what it is about, the context, the options with
/// their reasons, the advice, the decision for people to fill in, risks, consequences, sources; and, apart from all that, what
/// became known after the guide.
/// </summary>
public static class DecisionRecord
{
    // Behind those that lead: in the files, and in the conversation, where a message must stay below what Teams takes (28 KB).
    const int MostOthers = 3;
    const int MostOthersSaid = 0;

    const string ToFillIn = "____________________";

    /// <summary>The record as it is said in the conversation: of the options those that lead, the others are in the files.</summary>
    public static ImmutableArray<Block> Said(Advisor advisor, Answers answers, DateOnly today, Words words) =>
        Of(advisor, answers, today, words, null, MostOthersSaid);

    /// <param name="link">Opens the answers again; null where there is no address.</param>
    public static ImmutableArray<Block> Of(Advisor advisor, Answers answers, DateOnly today, Words words, string? link = null) =>
        Of(advisor, answers, today, words, link, MostOthers);

    static ImmutableArray<Block> Of(Advisor advisor, Answers answers, DateOnly today, Words words, string? link, int others)
    {
        ArgumentNullException.ThrowIfNull(advisor);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(words);
        var assessment = advisor.Assess(answers);
        var options = Options(assessment, others);
        return
        [
            new Block.Heading(words.Say(RecordPhrases.Title, ("topic", Topic(advisor, answers, words)), ("date", words.Date(today)))),
            new Block.Heading(words.Say(RecordPhrases.Context)),
            new Block.Paragraph(
                words.Say(
                    AdvicePhrases.Source,
                    ("title", advisor.Catalogue.Document.Title),
                    ("author", advisor.Catalogue.Document.Author),
                    ("date", words.Date(advisor.Catalogue.Document.Date)))),
            .. RecapView.Answers(advisor.Interview, answers, words),
            .. link is null ? [] : ImmutableArray.Create<Block>(new Block.Link(words.Say(RecordPhrases.Reopen), link)),
            new Block.Heading(words.Say(RecordPhrases.Options)),
            .. options.Select(option => Option(option, words)),
            .. RuledOut(assessment, words),
            new Block.Heading(words.Say(RecordPhrases.Advice)),
            .. RecommendationView.Summary(advisor, answers, words),
            new Block.Heading(words.Say(RecordPhrases.Decision)),
            new Block.Facts(
                [
                    .. new[] { RecordPhrases.Chosen, RecordPhrases.Owner, RecordPhrases.DecidedOn, RecordPhrases.Reason }
                        .Select(phrase => new Item(words.Say(phrase), ToFillIn)),
                ]),
            new Block.Heading(words.Say(RecordPhrases.Risks)),
            .. Risks(assessment, words),
            .. ConfidenceView.Of(AdviceAspect.Silences, advisor, assessment, words),
            new Block.Heading(words.Say(RecordPhrases.Consequences)),
            .. ConfidenceView.Of(AdviceAspect.Next, advisor, assessment, words),
            .. ConfidenceView.Of(AdviceAspect.Change, advisor, assessment, words),
            new Block.Heading(words.Say(AdvicePhrases.Sources)),
            .. Sources.OfGuide(advisor.Catalogue, assessment),
            .. Later(advisor, assessment, options, words),
            new Block.Paragraph(words.Say(RecordPhrases.Caution), Quiet: true),
        ];
    }

    /// <summary>What the person is after; the guide where that is open.</summary>
    static string Topic(Advisor advisor, Answers answers, Words words) =>
        advisor.Interview.Questions.FirstOrDefault(question => question.First) is { } first
            && answers[first.Id] is Answer.Chosen { ChoiceIds.IsEmpty: false } goal
            ? words.Any(goal.ChoiceIds.Select(id => first.FindChoice(id)?.Label ?? id))
            : advisor.Catalogue.Title;

    static ImmutableArray<ToolAssessment> Options(Assessment assessment, int others) =>
        [.. assessment.Stages.SelectMany(stage => stage.Ranked.Take(stage.Leaders.Length + others))];

    static Block.Fold Option(ToolAssessment option, Words words)
    {
        var items = Items(ShortlistPhrases.For, ReasonText.Lasting(option.For, option.Against))
            .Concat(Items(ShortlistPhrases.Against, ReasonText.Lasting(option.Against, option.For)))
            .ToImmutableArray();
        return new(
            LifecycleText.Name(option.Tool, words),
            [items.IsEmpty ? new Block.Paragraph(words.Say(ShortlistPhrases.Silent)) : new Block.Bullets(items)]);

        IEnumerable<Item> Items(Phrase side, IEnumerable<Reason> reasons) =>
            reasons.Select(reason => reason.Point)
                .DistinctBy(point => point.Id)
                .Select(point => new Item(words.Say(side), StatementText.Briefly(point, words)));
    }

    static IEnumerable<Block> RuledOut(Assessment assessment, Words words)
    {
        var tools = assessment.Stages.SelectMany(stage => stage.RuledOut).ToList();
        return tools.Count == 0
            ? []
            :
            [
                new Block.Fold(
                    words.Say(AdvicePhrases.RuledOut, ("count", tools.Count)),
                    [new Block.Bullets([.. tools.Select(tool => RecommendationView.RuledOut(tool, words))])]),
            ];
    }

    /// <summary>What speaks against those that lead, and what the document asks to consider of them.</summary>
    static IEnumerable<Block> Risks(Assessment assessment, Words words)
    {
        var items = assessment.Stages.SelectMany(stage => stage.Leaders).SelectMany(leader =>
            leader.Against.Select(reason => reason.Point).Concat(leader.Tool.Points.Where(point => point.Kind == Advice.Catalogues.PointKind.Consideration))
                .DistinctBy(point => point.Id).Select(point => new Item(leader.Tool.ShortName, StatementText.Briefly(point, words)))).ToImmutableArray();
        return items.IsEmpty ? [] : [new Block.Bullets(items)];
    }

    static IEnumerable<Block> Later(Advisor advisor, Assessment assessment, ImmutableArray<ToolAssessment> options, Words words)
    {
        var known = options.Select(option => new Item(option.Tool.ShortName, LifecycleText.Of(option.Tool, words) ?? ""))
            .Where(item => item.Text.Length > 0)
            .Distinct()
            .ToImmutableArray();
        return known.IsEmpty
            ? []
            : [new Block.Heading(words.Say(RecordPhrases.Later)), new Block.Bullets(known), .. Sources.OfLater(advisor.Catalogue, assessment, words)];
    }
}
