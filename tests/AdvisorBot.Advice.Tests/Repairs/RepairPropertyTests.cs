using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Repairs;
using AdvisorBot.Advice.Tests.Generated;
using CsCheck;

namespace AdvisorBot.Advice.Tests.Repairs;

/// <summary>Checked against changing every set of answers to everything else that can be answered.</summary>
public class RepairPropertyTests
{
    [Fact]
    public void ThereAreRepairsExactlyAtADeadEnd() =>
        SmallCatalogue.Conversations.Sample(conversation =>
        {
            var (advisor, answers) = conversation;
            Assert.Equal(advisor.Assess(answers).IsDeadEnd, !advisor.Repairs(answers).IsEmpty);
        });

    [Fact]
    public void TheyChangeExactlyTheSmallestSetsOfAnswersThatHelp() =>
        SmallCatalogue.DeadEnds.Sample(conversation =>
        {
            var (advisor, answers) = conversation;

            Assert.Equal(
                SmallestSets(advisor, answers).Select(Name).Order(StringComparer.Ordinal),
                advisor.Repairs(answers).Select(repair => Name(repair.Changes.Select(change => change.QuestionId))).Distinct().Order(StringComparer.Ordinal));
        });

    [Fact]
    public void AfterEachOfThemEveryNeededStageHasACandidate() =>
        SmallCatalogue.DeadEnds.Sample(conversation =>
        {
            var (advisor, answers) = conversation;
            Assert.All(advisor.Repairs(answers), repair =>
            {
                Assert.False(advisor.Assess(Apply(repair, answers)).IsDeadEnd);
                Assert.All(repair.Changes, change =>
                {
                    Assert.Equal(answers[change.QuestionId], change.FromAnswer);
                    Assert.NotEqual(change.FromAnswer, change.ToAnswer);
                });
            });
        });

    [Fact]
    public void EachNamesTheToolsItBringsBackBestFirst() =>
        SmallCatalogue.DeadEnds.Sample(conversation =>
        {
            var (advisor, answers) = conversation;
            var before = advisor.Assess(answers);
            Assert.All(advisor.Repairs(answers), repair =>
            {
                var after = advisor.Assess(Apply(repair, answers));
                var returned = after.Stages.SelectMany(stage => stage.Ranked).Select(tool => tool.Tool).Where(tool => !before[tool.Id].Fits);
                Assert.NotEmpty(repair.BringsBack);
                Assert.Equal(returned, repair.BringsBack);
            });
        });

    [Fact]
    public void NotSureIsOfferedOnlyWhereNoChoiceWorks() =>
        SmallCatalogue.DeadEnds.Sample(conversation =>
        {
            var (advisor, answers) = conversation;
            foreach (var repair in advisor.Repairs(answers))
            {
                // Whoever named one of several things gives it up by naming none.
                foreach (var vague in repair.Changes.Where(change =>
                    change.ToAnswer is Answer.NotSure && !advisor.Interview.Find(change.QuestionId)!.Kind.TakesSeveral))
                {
                    var others = Apply(repair, answers);
                    Assert.All(
                        SmallCatalogue.AnswersTo(advisor.Interview.Find(vague.QuestionId)!),
                        choice => Assert.True(advisor.Assess(others.With(vague.QuestionId, choice)).IsDeadEnd));
                }
            }
        });

    [Fact]
    public void EveryChoiceThatWorksIsOffered() =>
        SmallCatalogue.DeadEnds.Sample(conversation =>
        {
            var (advisor, answers) = conversation;
            var offered = advisor.Repairs(answers).Select(repair => Apply(repair, answers)).ToHashSet();
            Assert.Equal(advisor.Repairs(answers).Length, offered.Count);
            // A question that takes many offers one choice more, one less, or another; not every combination.
            foreach (var set in SmallestSets(advisor, answers).Where(set => set.All(question => !question.Kind.TakesSeveral)))
                Assert.All(Choices(answers, set).Where(changed => !advisor.Assess(changed).IsDeadEnd), working => Assert.Contains(working, offered));
        });

    static List<List<Question>> SmallestSets(Advisor advisor, Answers answers)
    {
        var decisive = advisor.Catalogue.Stages.Select(stage => stage.When?.QuestionId).ToHashSet();
        var changeable = advisor.Interview.Questions.Where(question => answers[question.Id] is not (null or Answer.NotSure) && !decisive.Contains(question.Id))
            .ToList();
        var sets = Enumerable.Range(1, (1 << changeable.Count) - 1)
            .Select(set => changeable.Where((_, index) => (set >> index & 1) != 0).ToList())
            .Where(set => Choices(answers, set, Answer.Unsure).Any(changed => !advisor.Assess(changed).IsDeadEnd))
            .ToList();
        return [.. sets.Where(set => set.Count == sets.Min(other => other.Count))];
    }

    /// <summary>Every way to give these questions another answer.</summary>
    static IEnumerable<Answers> Choices(Answers answers, List<Question> questions, params Answer[] more)
    {
        IEnumerable<Answers> all = [answers];
        return questions.Aggregate(all, (some, question) => some.SelectMany(head =>
            SmallCatalogue.AnswersTo(question).Concat(more).Where(answer => !answer.Equals(answers[question.Id]))
                .Select(answer => head.With(question.Id, answer))));
    }

    static Answers Apply(Repair repair, Answers answers) => repair.Changes.Aggregate(answers, (all, change) => all.With(change.QuestionId, change.ToAnswer));

    static string Name(IEnumerable<Question> questions) => Name(questions.Select(question => question.Id));

    static string Name(IEnumerable<string> questionIds) => string.Join(" ", questionIds.Order(StringComparer.Ordinal));
}
