using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding.Assertion;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Lexicons;
using AdvisorBot.Understanding.Mentions;
using AdvisorBot.Understanding.Mentions.Quantities;
using AdvisorBot.Understanding.Segmentation;
using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Understanding.Decision;

/// <summary>Tells which question an amount of data answers: "learnt from 3 GB, let loose on 400 GB" answers two.</summary>
sealed class AmountAddressing(Lexicon lexicon, Interview interview, Policy policy)
{
    const int FarthestCue = 5;

    readonly List<(Question Question, HashSet<string> Words)> _questions =
    [
        .. interview.Questions.Where(question => question is { Kind.IsAmount: true, Unit: Question.Byte })
            .Select(question => (question, lexicon.Content(lexicon.Stems($"{question.Label} {question.Id.Replace('-', ' ')}")).ToHashSet())),
    ];

    /// <summary>The amounts of the utterance that answer this question, in the order of the text.</summary>
    public List<QuantityFound> Of(Named named, AssertionReader assertions, UtteranceLikeness likeness, Question question, Expectation expected)
    {
        if (question.IsCount)
            return Counts(named, question, expected);
        var asked = _questions.Find(other => other.Question.Id == expected.QuestionId).Question;
        // "5 GB each night": a rate may be what was asked for, and is asked back.
        var all = named.Quantities.FindAll(quantity => !quantity.IsCount && (quantity.IsData || (quantity.IsRate && asked is not null)));
        // To the question that was asked one amount is the answer, and several are one amount and its correction ("800 MB, not 800 GB").
        if (asked is not null
            && (all.Count(quantity => !assertions.Read(new(quantity.Start, quantity.End)).IsDenied) < 2
                || assertions.Cues.Has(named.Utterance.All, Cue.Correction)))
            return question == asked ? all : [];
        return [.. all.Select(quantity => (Quantity: quantity, Meant: Meant(named, assertions, likeness, quantity, asked, expected)))
            .Where(pair => pair.Meant.Contains(question))
            // Where it may answer several, which one is asked.
            .Select(pair => pair.Meant.Count > 1 ? pair.Quantity with { IsUnclear = true } : pair.Quantity)];
    }

    // What is counted in the question's unit: of a rate, in its span; of several that count the same, which is asked unless one is open.
    static List<QuantityFound> Counts(Named named, Question question, Expectation expected)
    {
        var isAsked = question.Id == expected.QuestionId;
        return
        [
            .. named.Quantities.Where(quantity => quantity.Unit is { } unit && unit.Questions.Contains(question.Id)
                    && (isAsked || (!unit.Questions.Contains(expected.QuestionId ?? "") && quantity.IsRate == question.Per is not null)))
                .Select(quantity =>
                    Converted(quantity, question) with
                    {
                        IsUnclear = quantity.IsUnclear || (!isAsked && quantity.Unit!.Questions.Length > 1)
                            || (quantity.IsRate && (question.Per is null || quantity.Every is null))
                    }),
        ];
    }

    // "2 million a day" to a question of so many per second.
    static QuantityFound Converted(QuantityFound quantity, Question question)
    {
        if (question.Per is not { } per || quantity.Every is not { } every || quantity.Reading.Range is not { } range)
            return quantity;
        double PerPeriod(double amount) => amount * per.Seconds() / every.Seconds();
        return quantity with { Reading = quantity.Reading with { Range = range with { Min = PerPeriod(range.Min), Max = PerPeriod(range.Max) } } };
    }

    // The question whose own words stand beside the amount, or that a sentence like this one answers; else the one that was
    // asked. Where sentences like this one leave it open, any; where there are none to compare with, the first that other
    // answers have not settled.
    List<Question> Meant(Named named, AssertionReader assertions, UtteranceLikeness likeness, QuantityFound amount, Question? asked, Expectation expected)
    {
        if (_questions.Count == 1)
            return [_questions[0].Question];
        var said = Around(named.Utterance, assertions.ClauseOf(amount.Start).Sentence, amount).ToHashSet();
        var spoken = _questions.FindAll(other => other.Words.Any(word => said.Contains(word) && _questions.Count(others => others.Words.Contains(word)) == 1));
        if (spoken is [var only])
            return [only.Question];
        // "One nightly run, about 14 GB": what stands beside the clause tells, too.
        var clause = assertions.ClauseOf(amount.Start);
        var isAlone = !named.Quantities.Exists(other => other.Start != amount.Start && clause.Sentence.Contains(other.Start));
        var likely = Likely(named, likeness, clause.Span, amount);
        if (isAlone && clause.Span != clause.Sentence && Likely(named, likeness, clause.Sentence, amount) is { } whole)
            likely = likely is not var (own, sure) || own == whole.QuestionId
                ? whole
                : (sure > whole.Probability ? own : whole.QuestionId, Math.Min(sure, whole.Probability));
        // An amount of something else (a disk, an attachment) answers nothing.
        if (likely is var (id, probability) && probability >= policy.LeastAmount)
            return [.. _questions.Select(other => other.Question).Where(other => other.Id == id)];
        if (asked is not null)
            return [asked];
        var open = _questions.Select(other => other.Question).Where(other => !interview.IsImplied(other, expected.Given)).DefaultIfEmpty(_questions[0].Question)
            .ToList();
        return likely is null ? [open[0]] : [.. open.OrderByDescending(other => other.Id == likely?.QuestionId)];
    }

    static (string? QuestionId, double Probability)? Likely(Named named, UtteranceLikeness likeness, Span around, QuantityFound amount) =>
        around.Length > amount.End - amount.Start
            ? likeness.Amount(named.Utterance.Masked(around, new(amount.Start, amount.End), TrainingExamples.Thing))
            : null;

    static IEnumerable<string> Around(Utterance utterance, Span sentence, QuantityFound amount)
    {
        for (var at = Math.Max(sentence.Start, amount.Start - FarthestCue); at < Math.Min(sentence.End, amount.End + FarthestCue); at++)
            yield return utterance[at].Stem;
    }
}
