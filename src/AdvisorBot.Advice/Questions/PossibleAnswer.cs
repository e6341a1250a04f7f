using System.Collections.Immutable;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Questions;

/// <summary>An answer a person may give, and how likely it is among the answers to its question.</summary>
sealed record PossibleAnswer(Answer Answer, double Probability)
{
    // Beyond this a question that takes many is represented by single choices, pairs and "all of them".
    const int MostCombinedChoices = 10;

    // Denials combine with everything else, so only a few of them are told apart.
    const int MostDenials = 4;

    /// <summary>
    /// Every answer worth telling apart, the likeliest readings with their probability. A quantity falls into the bands
    /// of the interview, cut where the catalogue's thresholds lie. A question that takes many is answered with one or
    /// two choices; larger combinations, and denials that some tool depends on, have probability 0 but are known, so that
    /// nobody stops asking too early.
    /// </summary>
    /// <param name="given">What is known already; only answers that agree with it are possible.</param>
    public static ImmutableArray<PossibleAnswer> To(CompiledQuestion question, Answer? given = null)
    {
        var answers = question.Question.Kind switch
        {
            { IsAmount: true } => Bands(question),
            { TakesSeveral: true } => Combinations(question.Question).Append(new(Answer.Choose(), 0)).SelectMany(possible => WithDenials(question, possible)),
            _ => Choices(question.Question),
        };
        if (given is Answer.Chosen known)
            answers = answers.Where(possible => Agrees(question.Question, possible.Answer, known))
                .Select(possible => possible with { Answer = question.Question.Combine(known, possible.Answer) })
                .DistinctBy(possible => possible.Answer);
        var all = answers.ToImmutableArray();
        var total = all.Sum(answer => answer.Probability);
        return total > 0 ? [.. all.Select(answer => answer with { Probability = answer.Probability / total })] : all;
    }

    /// <summary>Of <see cref="To"/> those of one choice, of one stretch of a quantity, and the mere denials.</summary>
    public static IEnumerable<Answer> Single(CompiledQuestion question)
    {
        var answers = question.Question.Kind switch
        {
            { IsAmount: true } => Bands(question),
            { TakesSeveral: true } => Choices(question.Question).Concat(WithDenials(question, new(Answer.Choose(), 0))),
            _ => Choices(question.Question),
        };
        return answers.Select(possible => possible.Answer);
    }

    static IEnumerable<PossibleAnswer> Choices(Question question) =>
        question.Choices.Select(choice => new PossibleAnswer(Answer.Choose(choice.Id), choice.Likelihood));

    /// <summary>
    /// Answers to offer instead of the present one, likeliest first. Of a question that takes many, one choice more or one
    /// less: who said three things does not take all of them back at once.
    /// </summary>
    public static ImmutableArray<PossibleAnswer> InsteadOf(CompiledQuestion question, Answer present)
    {
        var others = To(question).Where(answer => answer.Probability > 0 && !Covers(question.Question, answer.Answer, present));
        if (question.Question.Kind.TakesSeveral)
        {
            var near = Variations(question.Question, present);
            others = HoldsSeveral(question.Question, present)
                ? near
                : others.Where(answer => answer.Answer is Answer.Chosen { ChoiceIds.Length: 1 }).Concat(near);
        }
        return [.. others.DistinctBy(answer => answer.Answer).OrderByDescending(answer => answer.Probability)];
    }

    static bool Agrees(Question question, Answer answer, Answer.Chosen known) => answer switch
    {
        Answer.Chosen chosen => !chosen.ChoiceIds.Any(known.Lacking.Contains),
        Answer.Quantity { Range: var range } => !known.Lacking.Any(id => question.FindChoice(id)?.Range?.Contains(range) == true),
        _ => true,
    };

    /// <summary>The choices as they are, then with each denial that some condition looks for.</summary>
    static IEnumerable<PossibleAnswer> WithDenials(CompiledQuestion question, PossibleAnswer possible)
    {
        var chosen = ((Answer.Chosen)possible.Answer).ChoiceIds;
        if (!chosen.IsEmpty)
            yield return possible;
        // Beside a choice, "none of" takes what is not mentioned for absent anyway.
        var looked = question.Tests.Where(condition => condition.Kind == ConditionKind.Lacks || (chosen.IsEmpty && condition.Kind == ConditionKind.NoneOf))
            .SelectMany(condition => condition.ChoiceIds).Where(id => !chosen.Contains(id)).Distinct().Take(MostDenials).ToImmutableArray();
        for (var set = 1; set < 1 << looked.Length; set++)
            yield return new(new Answer.Chosen(chosen, [.. looked.Where((_, index) => (set & (1 << index)) != 0)], RestUnknown: chosen.IsEmpty), 0);
    }

    static bool HoldsSeveral(Question question, Answer present) =>
        present is Answer.Chosen { ChoiceIds.IsEmpty: false } chosen && !chosen.ChoiceIds.Any(id => question.FindChoice(id) is { Exclusive: true });

    static bool Covers(Question question, Answer answer, Answer present) =>
        answer.Equals(present)
        || (RangeOf(question, answer) is { } band && RangeOf(question, present) is { } range && band.Contains(range));

    static AmountRange? RangeOf(Question question, Answer answer) => answer switch
    {
        Answer.Quantity quantity => quantity.Range,
        Answer.Chosen { ChoiceIds: [var id] } => question.FindChoice(id)?.Range,
        _ => null,
    };

    static IEnumerable<PossibleAnswer> Variations(Question question, Answer present)
    {
        if (present is Answer.Chosen known)
            return OneMoreOrLess(question, known.ChoiceIds, known.Lacking);
        return [];
    }

    static IEnumerable<PossibleAnswer> OneMoreOrLess(Question question, ImmutableArray<string> chosen, ImmutableArray<string> lacking)
    {
        var total = question.Choices.Sum(choice => choice.Likelihood);
        foreach (var choice in question.Choices)
        {
            if (chosen.Contains(choice.Id) && chosen.Length > 1)
                yield return new(new Answer.Chosen(chosen.Remove(choice.Id), lacking), choice.Likelihood / total / 2);
            else if (!chosen.Contains(choice.Id) && !choice.Exclusive && !chosen.Any(id => question.FindChoice(id) is { Exclusive: true }))
                yield return new(new Answer.Chosen(chosen.Add(choice.Id), lacking.Remove(choice.Id)), choice.Likelihood / total / 2);
        }
    }

    static IEnumerable<PossibleAnswer> Combinations(Question question)
    {
        var free = question.Choices.Where(choice => !choice.Exclusive).ToImmutableArray();
        var total = question.Choices.Sum(choice => choice.Likelihood);
        foreach (var choice in question.Choices)
            yield return new(Answer.Choose(choice.Id), choice.Likelihood);
        for (var first = 0; first < free.Length; first++)
        {
            for (var second = first + 1; second < free.Length; second++)
                yield return new(Answer.Choose(free[first].Id, free[second].Id), free[first].Likelihood * free[second].Likelihood / total);
        }
        if (free.Length > MostCombinedChoices)
        {
            yield return new(new Answer.Chosen([.. free.Select(choice => choice.Id)]), 0);
            yield break;
        }
        for (var set = 0; set < 1 << free.Length; set++)
        {
            if (int.PopCount(set) > 2)
                yield return new(new Answer.Chosen([.. free.Where((_, index) => (set & (1 << index)) != 0).Select(choice => choice.Id)]), 0);
        }
    }

    static IEnumerable<PossibleAnswer> Bands(CompiledQuestion question)
    {
        // What "under" and "at least" part lies just before their bound.
        var thresholds = question.Tests.Where(condition => condition.IsOfAmount)
            .Select(condition => condition.Kind is ConditionKind.Under or ConditionKind.AtLeast ? Math.BitDecrement(condition.Bound) : condition.Bound)
            .Distinct().Order().ToList();
        foreach (var band in question.Question.Choices.Where(choice => choice.Range is not null))
        {
            var range = band.Range!;
            var cuts = thresholds.Where(cut => cut > range.Min && cut < range.Max).ToList();
            if (cuts.Count == 0)
            {
                yield return new(Answer.Choose(band.Id), band.Likelihood);
                continue;
            }
            var (start, exclusive) = (range.Min, range.MinExclusive);
            foreach (var end in cuts.Append(range.Max))
            {
                yield return new(Answer.Amount(new(start, end, exclusive)), band.Likelihood / (cuts.Count + 1));
                (start, exclusive) = (end, true);
            }
        }
    }
}
