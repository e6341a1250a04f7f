using System.Collections.Immutable;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Questions;

namespace AdvisorBot.Advice.Repairs;

/// <summary>
/// Finds all smallest repairs exactly. A tool returns when every answer that rules it out changes, so the smallest
/// question sets are smallest unions of such sets, one per stage without a candidate; "not sure" always works for
/// them, and concrete choices are offered wherever they work as well.
/// </summary>
static class RepairSearch
{
    // What fits on a screen many times over; reached only by questions with very many choices.
    const int MostRepairs = 200;

    public static ImmutableArray<Repair> Find(Ruleset rules, Assessment assessment)
    {
        if (!assessment.IsDeadEnd)
            return [];
        var answered = rules.Questions
            .Where(question => assessment.Answers[question.Question.Id] is not (null or Answer.NotSure) && !rules.DecidesStages(question.Question.Id))
            .ToImmutableArray();
        var repairs = new List<(Repair Repair, double Likelihood)>();
        foreach (var set in SmallestSets(rules, assessment, answered))
            repairs.AddRange(Concrete(rules, assessment, [.. answered.Where((_, index) => (set >> index & 1) != 0)]));
        return [.. repairs.OrderByDescending(repair => repair.Likelihood).Take(MostRepairs).Select(repair => repair.Repair)];
    }

    /// <summary>Bit sets over the answered questions.</summary>
    static IEnumerable<ulong> SmallestSets(Ruleset rules, Assessment assessment, ImmutableArray<CompiledQuestion> answered)
    {
        var unions = new HashSet<ulong> { 0 };
        foreach (var stage in assessment.Stages.Where(stage => stage.CandidateCount == 0 && stage.ToolCount > 0))
        {
            var blockers = Minimal(Blockers(rules, assessment.Standing, rules.Catalogue.Stages.IndexOf(stage.Stage), answered));
            unions = [.. unions.SelectMany(union => blockers.Select(blocker => union | blocker))];
        }
        var smallest = unions.Min(ulong.PopCount);
        return unions.Where(union => ulong.PopCount(union) == smallest).Order();
    }

    /// <summary>Per tool of the stage, the answered questions that rule it out.</summary>
    static ulong[] Blockers(Ruleset rules, Standing standing, int stage, ImmutableArray<CompiledQuestion> answered)
    {
        var (start, end) = (rules.StageStart(stage), rules.StageEnd(stage));
        var blockers = new ulong[end - start];
        for (var index = 0; index < answered.Length; index++)
        {
            foreach (var condition in answered[index].Conditions.Where(condition => standing.Awake[condition.Number]))
            {
                foreach (var tool in condition.RuledOut)
                {
                    if (tool >= start && tool < end)
                        blockers[tool - start] |= 1UL << index;
                }
            }
        }
        return blockers;
    }

    static List<ulong> Minimal(IEnumerable<ulong> sets)
    {
        var minimal = new List<ulong>();
        foreach (var set in sets.Distinct().OrderBy(ulong.PopCount))
        {
            if (!minimal.Exists(smaller => (smaller & set) == smaller))
                minimal.Add(set);
        }
        return minimal;
    }

    /// <summary>Every way to change just these answers that works; "not sure" only where no choice works in its place.</summary>
    static List<(Repair Repair, double Likelihood)> Concrete(Ruleset rules, Assessment assessment, ImmutableArray<CompiledQuestion> questions)
    {
        var found = new List<(Repair Repair, double Likelihood)>();
        var options = questions.Select(question => Options(question, assessment.Answers[question.Question.Id]!)).ToList();
        foreach (var choice in Product(options))
        {
            if (found.Exists(other => IsVaguer(choice, other.Repair)))
                continue;
            var changed = assessment.Answers;
            for (var index = 0; index < questions.Length; index++)
                changed = changed.With(questions[index].Question.Id, choice[index].Answer);
            var after = new Assessment(rules, rules.Weigh(changed), changed);
            if (after.IsDeadEnd)
                continue;
            var changes = questions.Select((question, index) =>
                new RepairChange(question.Question.Id, assessment.Answers[question.Question.Id]!, choice[index].Answer));
            var returned = rules.Catalogue.Tools.Where(tool => !assessment.Fits(tool.Id) && after.Fits(tool.Id) && after.FindStage(tool.StageId) is not null);
            found.Add((new([.. changes], [.. returned]), choice.Aggregate(1.0, (product, option) => product * option.Probability)));
        }
        return found;
    }

    // Likely choices first and "not sure" last, so that a vaguer repair is always met after the one it repeats.
    static IEnumerable<PossibleAnswer[]> Product(List<ImmutableArray<PossibleAnswer>> options)
    {
        IEnumerable<PossibleAnswer[]> products = [[]];
        products = options.Aggregate(products, (all, next) => all.SelectMany(head => next.Select(option => (PossibleAnswer[])[.. head, option])));
        return products.OrderBy(choice => choice.Count(option => option.Answer is Answer.NotSure));
    }

    static ImmutableArray<PossibleAnswer> Options(CompiledQuestion question, Answer present) =>
        [.. PossibleAnswer.InsteadOf(question, present), new(Answer.Unsure, 0)];

    /// <summary>The same repair as another, but with "not sure" where the other names a choice.</summary>
    static bool IsVaguer(PossibleAnswer[] choice, Repair other) =>
        choice.Zip(other.Changes).All(pair => pair.First.Answer is Answer.NotSure || pair.First.Answer.Equals(pair.Second.ToAnswer));
}
