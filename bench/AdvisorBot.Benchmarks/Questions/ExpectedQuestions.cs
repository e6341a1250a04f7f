using AdvisorBot.Advice;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Questions;

namespace AdvisorBot.Benchmarks.Questions;

/// <summary>
/// How many questions are asked, on average over answers as likely as the interview says, until nothing can change who
/// leads. Exact: every answer is followed, and states that go on alike are worked out once.
/// </summary>
sealed class ExpectedQuestions(Advisor advisor)
{
    readonly Interviewer _interviewer = advisor.Interviewer;

    /// <summary>Questions in the order of the file, those whose turn has not come or that cannot matter left out.</summary>
    public double InFileOrder() => Follow((askable, _) => askable.MinBy(prospect => prospect.Compiled.Number)!);

    /// <summary>Questions as the assistant chooses them.</summary>
    public double AsChosen() => Follow((askable, answers) =>
    {
        var id = advisor.Next(answers)!.Question.Id;
        return askable.Find(prospect => prospect.Id == id)!;
    });

    /// <summary>Questions as the best of all decision trees asks them; null when it is not found within so many states.</summary>
    public double? AtBest(int mostStates)
    {
        var known = new Dictionary<string, double>();
        var best = Best(Answers.Empty, _interviewer.LookOut(Answers.Empty), known, mostStates);
        return known.Count > mostStates ? null : best;
    }

    double Follow(Func<List<Prospect>, Answers, Prospect> choose) => Follow(Answers.Empty, _interviewer.LookOut(Answers.Empty), choose, []);

    double Follow(Answers answers, Outlook outlook, Func<List<Prospect>, Answers, Prospect> choose, Dictionary<string, double> known)
    {
        if (Askable(outlook, answers) is not { Count: > 0 } askable)
            return 0;
        var state = State(outlook, askable);
        if (!known.TryGetValue(state, out var expected))
        {
            var asked = choose(askable, answers);
            expected = 1
                + asked.Likely.Sum(outcome =>
                    outcome.Probability * Follow(answers.With(asked.Id, outcome.Answer), After(outlook, asked, outcome, answers), choose, known));
            known[state] = expected;
        }
        return expected;
    }

    double Best(Answers answers, Outlook outlook, Dictionary<string, double> known, int mostStates)
    {
        if (Askable(outlook, answers) is not { Count: > 0 } askable || known.Count > mostStates)
            return 0;
        var state = State(outlook, askable);
        if (known.TryGetValue(state, out var expected))
            return expected;
        expected = double.PositiveInfinity;
        // The most promising first, so that the others are soon seen to be no better.
        foreach (var branch in askable.Select(asked => Branch.Of(this, asked, outlook, answers)).OrderBy(branch => branch.Least))
        {
            var sum = branch.Least;
            for (var i = 0; i < branch.Open.Length && sum < expected; i++)
                sum += branch.Open[i].Probability * (Best(branch.Open[i].Answers, branch.Open[i].Outlook, known, mostStates) - 1);
            expected = Math.Min(expected, sum);
        }
        return known[state] = expected;
    }

    /// <summary>A question with the states its answers lead to in which something is left to ask.</summary>
    /// <param name="Least">One for the question, and at least one more for each of these states.</param>
    sealed record Branch(double Least, (double Probability, Answers Answers, Outlook Outlook)[] Open)
    {
        public static Branch Of(ExpectedQuestions questions, Prospect asked, Outlook outlook, Answers answers)
        {
            var open = asked.Likely
                .Select(outcome =>
                    (outcome.Probability, Answers: answers.With(asked.Id, outcome.Answer), Outlook: questions.After(outlook, asked, outcome, answers)))
                .Where(next => questions.Askable(next.Outlook, next.Answers).Count > 0)
                .ToArray();
            return new(1 + open.Sum(next => next.Probability), open);
        }
    }

    // The question that decides about stages comes first in every order.
    List<Prospect> Askable(Outlook outlook, Answers answers)
    {
        var askable = _interviewer.Askable(outlook, answers);
        return askable.Find(prospect => prospect.Compiled.Question.First) is { } first ? [first] : askable;
    }

    Outlook After(Outlook outlook, Prospect asked, Outcome outcome, Answers answers) => _interviewer.After(outlook, asked, outcome, answers);

    static string State(Outlook outlook, List<Prospect> askable) => outlook.Signature() + string.Join(' ', askable.Select(prospect => prospect.Id));
}
