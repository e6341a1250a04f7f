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
        var changeable = rules.Questions.Where(question => !rules.DecidesStages(question.Question.Id)).ToImmutableArray();
        var repairs = new List<(Repair Repair, double Likelihood)>();
        foreach (var set in SmallestSets(rules, assessment, changeable))
            repairs.AddRange(Concrete(rules, assessment, [.. changeable.Where((_, index) => (set & (1UL << index)) != 0)]));
        return
        [
            .. repairs.OrderBy(repair => repair.Repair.Effort)
                .ThenByDescending(repair => repair.Likelihood * repair.Repair.BringsBack.Length)
                .Take(MostRepairs)
                .Select(repair => repair.Repair),
        ];
    }

    /// <summary>Bit sets over the questions; only answered ones rule anything out.</summary>
    static IEnumerable<ulong> SmallestSets(Ruleset rules, Assessment assessment, ImmutableArray<CompiledQuestion> questions)
    {
        var unions = new HashSet<ulong> { 0 };
        foreach (var stage in assessment.Stages.Where(stage => stage.CandidateCount == 0 && stage.ToolCount > 0))
        {
            var blockers = Minimal(Blockers(rules, assessment.Scores, rules.Catalogue.Stages.IndexOf(stage.Stage), questions));
            unions = [.. unions.SelectMany(union => blockers.Select(blocker => union | blocker))];
        }
        if (unions.Count == 0)
            return [];
        var smallest = unions.Min(ulong.PopCount);
        return unions.Where(union => ulong.PopCount(union) == smallest).Order();
    }

    /// <summary>Per tool of the stage, the questions whose answers rule it out; several sets where one of several answers would do.</summary>
    static IEnumerable<ulong> Blockers(Ruleset rules, ToolScores scores, int stage, ImmutableArray<CompiledQuestion> questions)
    {
        var (start, end) = (rules.StageStart(stage), rules.StageEnd(stage));
        var blockers = new ulong[end - start];
        for (var index = 0; index < questions.Length; index++)
        {
            foreach (var condition in questions[index].Conditions.Where(condition => scores.Awake[condition.Number]))
            {
                foreach (var tool in condition.RuledOut)
                {
                    if (tool >= start && tool < end)
                        blockers[tool - start] |= 1UL << index;
                }
            }
        }
        var joint = rules.Joint.Where(joint => scores.Awake[joint.Number] && joint.Result.RuledOut.Length > 0).ToList();
        return joint.Count == 0 ? blockers : blockers.SelectMany((blocker, at) => joint.Where(one => one.Result.RuledOut.Contains(start + at))
            .Aggregate((IEnumerable<ulong>)[blocker], (sets, one) => sets.SelectMany(set => With(set, one))));

        // Of tests that must hold together, any one undoes them; of tests of which one is enough, all that hold must change.
        IEnumerable<ulong> With(ulong set, CompiledJoint one)
        {
            var holding = one.Test.Conditions.Where(condition => rules.Holds(condition, scores.Answers))
                .Select(condition => Bit(condition.QuestionId)).ToList();
            if (!one.Test.IsAny)
                return holding.Where(bit => bit != 0).Select(bit => set | bit);
            return holding.Contains(0) ? [] : [holding.Aggregate(set, (all, bit) => all | bit)];
        }

        ulong Bit(string questionId) => questions.ToList().FindIndex(question => question.Question.Id == questionId) is var index and >= 0 ? 1UL << index : 0;
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

    /// <summary>
    /// Every way to change just these answers that works; "not sure" only where no choice works in its place. Pairs of
    /// choices nobody came near to are tried only where nothing plainer works: there are many of them.
    /// </summary>
    static List<(Repair Repair, double Likelihood)> Concrete(Ruleset rules, Assessment assessment, ImmutableArray<CompiledQuestion> questions)
    {
        var plain = Try(rules, assessment, questions, Options);
        return !plain.Exists(found => found.Repair.Effort < 3) && questions.Any(question => question.Question.Kind.TakesSeveral)
            ? Try(rules, assessment, questions, WithPairs)
            : plain;
    }

    static List<(Repair Repair, double Likelihood)> Try(
        Ruleset rules,
        Assessment assessment,
        ImmutableArray<CompiledQuestion> questions,
        Func<CompiledQuestion, Answer, IEnumerable<Option>> optionsOf)
    {
        var found = new List<(Repair Repair, double Likelihood)>();
        var working = new List<Option[]>();
        foreach (var choice in Product([.. questions.Select(question => optionsOf(question, assessment.Answers[question.Question.Id]!).ToList())]))
        {
            if (working.Exists(other => IsFartherFetched(choice, other)))
                continue;
            var changed = assessment.Answers;
            for (var index = 0; index < questions.Length; index++)
                changed = changed.With(questions[index].Question.Id, choice[index].Answer);
            var after = new Assessment(rules, rules.Weigh(changed), changed);
            if (after.IsDeadEnd)
                continue;
            working.Add(choice);
            found.Add((Describe(rules, assessment, after, questions, choice), choice.Aggregate(1.0, (product, option) => product * option.Likelihood)));
        }
        return found;
    }

    static Repair Describe(Ruleset rules, Assessment before, Assessment after, ImmutableArray<CompiledQuestion> questions, Option[] choice)
    {
        var changes = questions.Select((question, index) =>
            new RepairChange(question.Question.Id, before.Answers[question.Question.Id]!, choice[index].Answer));
        var returned = rules.NeededStages(after.Scores).SelectMany(stage => rules.Ranking(after.Scores, stage)).Where(tool => !before.Scores.Fits(tool));
        return new([.. changes], [.. returned.Select(tool => rules.Tools[tool])], choice.Sum(option => option.Distance));
    }

    // The least far-fetched first, so that a repair is always met after the plainer one it repeats.
    static IEnumerable<Option[]> Product(List<List<Option>> options)
    {
        IEnumerable<Option[]> products = [[]];
        products = options.Aggregate(products, (all, next) => all.SelectMany(head => next.Select(option => (Option[])[.. head, option])));
        return products.OrderBy(choice => choice.Sum(option => option.Distance));
    }

    static IEnumerable<Option> Options(CompiledQuestion question, Answer present) =>
        PossibleAnswer.InsteadOf(question, present)
            .Select(possible => new Option(possible.Answer, possible.Probability, Adds(question.Question, present, possible.Answer) ? 1 : 0))
            // Giving up the only thing said of several leaves the question open; otherwise that is the last resort.
            .Append(GivesUpOne(question.Question, present) ? new(Answer.Unsure, 0.5, 0) : new(Answer.Unsure, 0, 3));

    static bool GivesUpOne(Question question, Answer present) =>
        question.Kind.TakesSeveral
            && present is Answer.Chosen { ChoiceIds: [var only], Lacking.IsEmpty: true }
            && question.FindChoice(only) is { Exclusive: false };

    // In a question of several choices, one more is something the person does not have.
    static bool Adds(Question question, Answer present, Answer other) =>
        question.Kind.TakesSeveral
            && present is Answer.Chosen before
            && other is Answer.Chosen after
            && after.ChoiceIds.Any(id => !before.ChoiceIds.Contains(id));

    static IEnumerable<Option> WithPairs(CompiledQuestion question, Answer present)
    {
        // What is a plain option too is met as that first, and this one then seen to be farther fetched.
        var pairs = question.Question.Kind.TakesSeveral ? PossibleAnswer.To(question).Where(possible => possible.Probability > 0) : [];
        return Options(question, present).Concat(pairs.Select(pair => new Option(pair.Answer, pair.Probability, 2)));
    }

    /// <summary>The same repair as another, but farther from what was said where the two differ.</summary>
    static bool IsFartherFetched(Option[] choice, Option[] other) =>
        choice.Zip(other).All(pair => pair.First.Distance > pair.Second.Distance || pair.First.Answer.Equals(pair.Second.Answer));

    /// <param name="Distance">0 for another choice or one less, 1 for one more of several, 2 for a pair of others, 3 for "not sure".</param>
    sealed record Option(Answer Answer, double Likelihood, int Distance);
}
