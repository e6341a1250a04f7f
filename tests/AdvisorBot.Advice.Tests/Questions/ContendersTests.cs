using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Questions;
using AdvisorBot.Advice.Tests.Generated;
using CsCheck;

namespace AdvisorBot.Advice.Tests.Questions;

/// <summary>Who may yet lead, checked against taking every pair of tools and every open question by itself.</summary>
public class ContendersTests
{
    [Fact]
    public void WhoIsAlwaysBehindAToolThatStaysIsOut() => SmallCatalogue.Conversations.Sample(conversation =>
    {
        var (rules, answers) = Rules(conversation);
        var open = Open(rules, answers);

        Assert.Equal(Expected(rules, rules.Weigh(answers), open, IsBeaten), Tools(Contenders.Of(rules, rules.Weigh(answers), open)));
        // That one answer favours both of two tools is seldom in a random catalogue.
    }, iter: 2000);

    [Fact]
    public void OfVeryManyToolsTheBoundsDecide() => SmallCatalogue.WideConversations.Sample(conversation =>
    {
        var (rules, answers) = Rules(conversation);
        var open = Open(rules, answers);

        Assert.Equal(Expected(rules, rules.Weigh(answers), open, IsOutOfReach), Tools(Contenders.Of(rules, rules.Weigh(answers), open)));
    });

    [Fact]
    public void AfterAnAnswerTheyAreThoseOfAFreshLook() => SmallCatalogue.Conversations.Sample(conversation =>
    {
        var (rules, answers) = Rules(conversation);
        // What several questions decide together is looked at anew after every answer.
        if (!rules.Joint.IsEmpty)
            return;
        var open = Open(rules, answers);
        var before = Contenders.Of(rules, rules.Weigh(answers), open);
        foreach (var asked in open)
        {
            var others = open.FindAll(prospect => prospect != asked);
            foreach (var outcome in asked.Outcomes)
            {
                var then = answers.With(asked.Id, outcome.Answer);
                // Stages that the answer opens are looked at anew by who asks.
                var needed = rules.Needed(answers) & rules.Needed(then);
                var fresh = Contenders.Of(rules, rules.Weigh(then), others).Stages.Select((stage, number) => (needed & (1UL << number)) != 0 ? stage : []);

                Assert.Equal(fresh, before.After(asked, outcome, needed, others).Stages);
            }
        }
    });

    [Fact]
    public void WithoutAQuestionTheyAreThoseOfAFreshLook() => SmallCatalogue.Conversations.Sample(conversation =>
    {
        var (rules, answers) = Rules(conversation);
        var open = Open(rules, answers);
        var all = Contenders.Of(rules, rules.Weigh(answers), open);
        foreach (var settled in open)
        {
            var others = open.FindAll(prospect => prospect != settled);

            Assert.Equal(Contenders.Of(rules, rules.Weigh(answers), others).Stages, all.Without([settled], others).Stages);
        }
    });

    static (Ruleset Rules, Answers Answers) Rules((Advisor Advisor, Answers Answers) conversation) =>
        (new(conversation.Advisor.Catalogue, conversation.Advisor.Interview), conversation.Answers);

    static List<Prospect> Open(Ruleset rules, Answers answers) =>
        [
            .. rules.Questions.Where(question => !question.Question.IsSettledBy(answers[question.Question.Id]))
                .Select(question => new Prospect(question, rules.Tools.Length, answers[question.Question.Id])),
        ];

    static List<List<int>> Tools(Contenders contenders) => [.. contenders.Stages.Select(stage => stage.Select(contender => contender.Tool).ToList())];

    static List<List<int>> Expected(Ruleset rules, ToolScores scores, List<Prospect> open, Func<int, int, ToolScores, List<Prospect>, bool> isBehind) =>
    [
        .. Enumerable.Range(0, rules.StageCount).Select(stage =>
        {
            var isNeeded = (scores.Needed & (1UL << stage)) != 0;
            var fitting = Enumerable.Range(rules.StageStart(stage), isNeeded ? rules.StageEnd(stage) - rules.StageStart(stage) : 0).Where(scores.Fits).ToList();
            var staying = fitting.FindAll(tool => scores.Keys[tool] + open.Sum(prospect => Least(prospect, tool)) > SortKey.Threshold);
            return fitting.FindAll(tool => !staying.Exists(other => other != tool && isBehind(tool, other, scores, open)));
        }),
    ];

    // The least that the open questions, each by itself, leave between the two.
    static bool IsBeaten(int tool, int ahead, ToolScores scores, List<Prospect> open) =>
        scores.Keys[ahead] - scores.Keys[tool] + open
            .Sum(prospect => Math.Min(0, prospect.Outcomes.Min(outcome => Delta(outcome, ahead) - Delta(outcome, tool)))) > 0;

    static bool IsOutOfReach(int tool, int ahead, ToolScores scores, List<Prospect> open) =>
        scores.Keys[ahead] + open.Sum(prospect => Least(prospect, ahead)) > scores.Keys[tool] + open
            .Sum(prospect => Math.Max(0, prospect.Outcomes.Max(outcome => Delta(outcome, tool))));

    static int Least(Prospect prospect, int tool) => Math.Min(0, prospect.Outcomes.Min(outcome => Delta(outcome, tool)));

    static int Delta(Outcome outcome, int tool) => Array.IndexOf(outcome.Tools, tool) is var at and >= 0 ? outcome.Deltas[at] : 0;
}
