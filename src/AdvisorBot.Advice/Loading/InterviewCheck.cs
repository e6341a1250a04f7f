using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Questions;

namespace AdvisorBot.Advice.Loading;

/// <summary>Whether an interview makes sense by itself.</summary>
sealed class InterviewCheck(Interview interview, ProblemList problems)
{
    // Choices are numbered within one machine word.
    const int MostChoices = 64;

    public void Run()
    {
        if (interview.Questions.IsEmpty)
            problems.Add(interview, "The interview has no questions.", "Add at least one.");
        if (interview.Questions.Length > SortKey.MaxQuestions)
            problems.Add(interview, $"The interview has {interview.Questions.Length} questions.", $"Keep to at most {SortKey.MaxQuestions}.");
        UniqueIds.Check(interview.Questions, question => question.Id, "question", problems);
        foreach (var second in interview.Questions.Where(question => question.First).Skip(1))
            problems.Add(second, $"`{second.Id}` is a second question marked `first`.", "Mark only one.");
        for (var index = 0; index < interview.Questions.Length; index++)
        {
            CheckChoices(interview.Questions[index]);
            CheckAskWhen(index);
        }
        // Of one that any of several answers brings about there are several.
        UniqueIds.Check(interview.Tensions.DistinctBy(tension => (tension.Id, tension.Text)), tension => tension.Id, "tension", problems);
        foreach (var condition in interview.Tensions.SelectMany(tension => tension.First.Conditions.Concat(tension.Second.Conditions)).Distinct())
        {
            if (ConditionCheck.Refers(condition, interview, condition, problems))
                ConditionCheck.CanHold(
                    condition, interview.Find(condition.QuestionId)!, condition, $"No answer to `{condition.QuestionId}` brings about this tension.", problems);
        }
    }

    void CheckChoices(Question question)
    {
        UniqueIds.Check(question.Choices, choice => choice.Id, "choice", problems);
        UniqueIds.CheckNames(
            question.Choices.SelectMany(choice => choice.Synonyms.Append(choice.Label).Append(choice.Short).Select(name => (name, choice))),
            choice => choice.Id, "choice", problems);
        if (question.Kind.IsYesNo && !question.Choices.Select(choice => choice.Id).Order().SequenceEqual(["no", "yes"]))
            problems.Add(
                question, $"The yes-no question `{question.Id}` has other choices than yes and no.",
                "Give it exactly the choices `yes` and `no`, or make its kind one.");
        else if (question.Choices.Length is < 2 or > MostChoices)
            problems.Add(question, $"The question `{question.Id}` has {question.Choices.Length} choices.", $"Give it 2 to {MostChoices}.");
        if (question is { HasOpposites: true, Kind.IsYesNo: false } and not { Kind: { TakesOne: true, IsYesNo: false }, Choices.Length: 2 })
            problems.Add(question, $"`{question.Id}` has `opposites`, but it does not take one of exactly two choices.", "Remove `opposites`.");
        if (!question.Kind.TakesSeveral)
        {
            foreach (var choice in question.Choices.Where(choice => choice.Exclusive))
                problems.Add(choice, $"`{choice.Id}` is exclusive, but the question takes one choice anyway.", "Remove `exclusive`.");
        }
        if (question.Kind.IsAmount)
            CheckBands(question);
    }

    void CheckBands(Question question)
    {
        foreach (var (before, after) in question.Choices.Zip(question.Choices.Skip(1)))
        {
            if (before.Range is not { } low || after.Range is not { } high)
                continue;
            if (low.Overlaps(high) || high.Min < low.Min)
                problems.Add(
                    after, $"The bands `{before.Id}` and `{after.Id}` overlap or are out of order.",
                    "List bands from small to large, each starting `over` where the one before ends.");
            else if (high.Min > low.Max)
                problems.Add(
                    after, $"Between the bands `{before.Id}` and `{after.Id}` amounts are missing.", "Let each band start `over` where the one before ends.");
        }
    }

    void CheckAskWhen(int index)
    {
        var question = interview.Questions[index];
        if (question.First && (question.AskWhen ?? question.AskUnless) is not null)
            problems.Add(question, $"`{question.Id}` is to be asked first and yet depends on another answer.", "Remove `first`, or what it depends on.");
        foreach (var when in (question.AskWhen?.Conditions ?? []).Where(when => Precedes(when, index)))
            ConditionCheck.CanHold(
                when, interview.Find(when.QuestionId)!, when,
                $"{(question.AskWhen!.IsAny ? "A test says nothing" : $"The question `{question.Id}` can never be asked")}: no answer to `{when.QuestionId}` meets its ask-when.",
                problems);
        // What another answer already gives may be given by either of the two.
        foreach (var unless in (question.AskUnless?.Conditions ?? []).Where(unless => ConditionCheck.Refers(unless, interview, unless, problems)))
            ConditionCheck.CanHold(
                unless, interview.Find(unless.QuestionId)!, unless, $"No answer to `{unless.QuestionId}` meets the ask-unless of `{question.Id}`.", problems);
    }

    bool Precedes(Condition condition, int index)
    {
        if (!ConditionCheck.Refers(condition, interview, condition, problems))
            return false;
        var gate = interview.Find(condition.QuestionId)!;
        if (interview.Questions.IndexOf(gate) >= index)
            problems.Add(
                condition, $"`{interview.Questions[index].Id}` depends on `{gate.Id}`, which does not come before it.", "Move the question it depends on up.");
        return true;
    }
}

/// <summary>Whether a condition speaks of a question and choices that exist, and can be met.</summary>
static class ConditionCheck
{
    public static bool Refers(Condition condition, Interview interview, object place, ProblemList problems)
    {
        if (interview.Find(condition.QuestionId) is not { } question)
        {
            problems.Add(
                place, $"There is no question `{condition.QuestionId}`.{Spelling.Suggest(condition.QuestionId, interview.Questions.Select(known => known.Id))}",
                $"Use a question of the interview `{interview.Id}`.");
            return false;
        }
        var known = question.Choices.Select(choice => choice.Id).ToList();
        var unknown = condition.ChoiceIds.Where(id => !known.Contains(id)).ToList();
        foreach (var id in unknown)
            problems.Add(place, $"The question `{question.Id}` has no choice `{id}`.{Spelling.Suggest(id, known)}", $"Use one of: {string.Join(", ", known)}.");
        if (condition.IsOfAmount && !question.Kind.IsAmount)
        {
            problems.Add(place, $"`{question.Id}` does not ask for a quantity.", "Use any-of, all-of or none-of.");
            return false;
        }
        if (condition.InBytes && question.IsCount)
            problems.Add(place, $"`{question.Id}` asks for {question.Unit}, and not for bytes.", $"Write a plain number of {question.Unit}.");
        return unknown.Count == 0;
    }

    public static void CanHold(Condition condition, Question question, object place, string message, ProblemList problems)
    {
        // Nearly always one choice is enough; all combinations of a question that takes many are thousands.
        var compiled = new CompiledQuestion(question, 0, [new(condition, 0)]);
        if (!PossibleAnswer.Single(compiled).Any(answer => condition.Holds(question, answer))
            && !PossibleAnswer.To(compiled).Any(possible => condition.Holds(question, possible.Answer)))
            problems.Add(place, message, "Correct the choices or bounds it names.");
    }
}

static class UniqueIds
{
    /// <summary>What people call things must tell them apart, in whatever letters it is written.</summary>
    /// <param name="names">Each name with the thing that has it.</param>
    public static void CheckNames<T>(IEnumerable<(string Name, T Thing)> names, Func<T, string> id, string what, ProblemList problems)
        where T : class
    {
        foreach (var group in names.Where(pair => pair.Name.Length > 0 && !YamlSource.IsOpen(pair.Name))
            .GroupBy(pair => pair.Name, StringComparer.OrdinalIgnoreCase))
        {
            var things = group.Select(pair => pair.Thing).Distinct(ReferenceEqualityComparer.Instance).Cast<T>().ToList();
            if (things.Count > 1)
                problems.Add(
                    things[1], $"The {what}s `{id(things[0])}` and `{id(things[1])}` are both called \"{group.Key}\".",
                    "Leave it with one of the two, or say more in each.");
        }
    }

    public static void Check<T>(IEnumerable<T> things, Func<T, string> id, string what, ProblemList problems)
        where T : class
    {
        foreach (var again in things.Where(thing => id(thing).Length > 0).GroupBy(id).SelectMany(group => group.Skip(1)))
            problems.Add(again, $"The {what} id `{id(again)}` is used twice.", "Give one of the two another id.");
    }
}
