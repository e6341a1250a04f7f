using System.Collections.Immutable;
using AdvisorBot.Advice;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;

namespace AdvisorBot.Presentation.Explanations;

/// <summary>The whole decision on one page: date, answers, advice with its reasons, what was ruled out and by what, sources.</summary>
public static class DecisionRecord
{
    public static ImmutableArray<Block> Of(Advisor advisor, Answers answers, DateOnly today, Words words) =>
    [
        new Block.Heading(words.Say(RecordPhrases.Title, ("guide", advisor.Catalogue.Title), ("date", words.Date(today)))),
        .. StandingView.Answers(advisor.Interview, answers, words),
        new Block.Heading(words.Say(RecordPhrases.Advice)),
        .. RecommendationView.Summary(advisor, answers, words),
        .. RecommendationView.Details(advisor, answers, words).SelectMany(Unfold),
        new Block.Paragraph(words.Say(RecordPhrases.Caution), Quiet: true),
    ];

    // A record is read on paper, where nothing folds.
    static IEnumerable<Block> Unfold(Block block) => block is Block.Fold fold ? [new Block.Heading(fold.Title), .. fold.Blocks] : [block];
}
