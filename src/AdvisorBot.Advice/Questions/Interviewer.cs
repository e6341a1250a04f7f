using System.Collections.Concurrent;
using System.Collections.Immutable;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Questions;

/// <summary>
/// Chooses what to ask: the question after whose answer the fewest questions are expected to matter. A question whose
/// answer alone can change who leads goes before one that needs others to change anything.
/// </summary>
sealed class Interviewer
{
    // Conversations begin alike, so few states make up most of the work; beyond this the memory starts anew.
    const int MostRemembered = 4096;

    readonly Ruleset _rules;
    readonly ImmutableArray<Prospect> _prospects;
    readonly ConcurrentDictionary<Answers, NextQuestion?> _remembered = new();

    public Interviewer(Ruleset rules)
    {
        _rules = rules;
        _prospects = [.. rules.Questions.Select(question => new Prospect(question, rules.Tools.Length))];
    }

    public NextQuestion? Next(Answers answers, IReadOnlySet<string>? skipped)
    {
        var settled = Settle(answers, skipped);
        if (_remembered.TryGetValue(settled, out var known))
            return known;
        if (_remembered.Count >= MostRemembered)
            _remembered.Clear();
        return _remembered[settled] = Choose(settled);
    }

    public int ExpectedQuestionsLeft(Answers answers, IReadOnlySet<string>? skipped) => new Forecast(this, _rules).From(Settle(answers, skipped));

    /// <summary>A question passed over is one answered "not sure".</summary>
    static Answers Settle(Answers answers, IReadOnlySet<string>? skipped) =>
        skipped is null ? answers : skipped.Where(id => !answers.Contains(id)).Aggregate(answers, (all, id) => all.With(id, Answer.Unsure));

    /// <summary>What is still to be settled after these answers.</summary>
    public Outlook LookOut(Answers answers) =>
        Outlook.Of(_rules, _rules.Weigh(answers), [.. _prospects.Where(prospect => !answers.Contains(prospect.Id) && MayOpen(prospect, answers))]);

    /// <summary>The questions that matter and may be asked now.</summary>
    public List<Prospect> Askable(Outlook outlook, Answers answers) => outlook.Relevant.FindAll(prospect => IsOpen(prospect, answers));

    /// <summary>The outlook once the question is answered so.</summary>
    public Outlook After(Outlook outlook, Prospect asked, Outcome outcome, Answers answers)
    {
        var then = answers.With(asked.Id, outcome.Answer);
        return outlook.After(asked, outcome, open => MayOpen(open, then), _rules.Needed(then));
    }

    /// <summary>As <see cref="Next"/>, without memory.</summary>
    public NextQuestion? Choose(Answers answers)
    {
        var outlook = LookOut(answers);
        var askable = Askable(outlook, answers);
        if (askable.Find(prospect => prospect.Compiled.Question.First) is { } first && Judge(first, outlook, answers) is { ChanceOfChange: > 0 } opening)
            return opening;
        NextQuestion? best = null;
        foreach (var prospect in askable)
        {
            var judged = Judge(prospect, outlook, answers);
            if (judged.ExpectedReduction > 0 && (best is null || IsBetter(judged, best)))
                best = judged;
        }
        return best;
    }

    static bool IsBetter(NextQuestion one, NextQuestion other) =>
        (one.ChanceOfChange > 0) != (other.ChanceOfChange > 0)
            ? one.ChanceOfChange > 0
            : one.ExpectedReduction > other.ExpectedReduction + 1e-9;

    NextQuestion Judge(Prospect prospect, Outlook outlook, Answers answers)
    {
        var (left, chance) = (0.0, 0.0);
        foreach (var outcome in prospect.Likely)
        {
            left += outcome.Probability * After(outlook, prospect, outcome, answers).Relevant.Count;
            chance += outcome.Probability * (outlook.Changes(outcome, _rules.Needed(answers.With(prospect.Id, outcome.Answer))) ? 1 : 0);
        }
        var stake = prospect.Outcomes.SelectMany(outcome => outcome.Tools).Where(outlook.Contends).Distinct().Order();
        return new(prospect.Compiled.Question, outlook.Relevant.Count - left, chance, [.. stake.Select(tool => _rules.Tools[tool].Id)]);
    }

    bool IsOpen(Prospect prospect, Answers answers) => prospect.Compiled.Question.AskWhen is not { } gate || Holds(gate, answers);

    /// <summary>Open now, or possibly after a question that is still to be asked.</summary>
    bool MayOpen(Prospect prospect, Answers answers) =>
        prospect.Compiled.Question.AskWhen is not { } gate || Holds(gate, answers) || !answers.Contains(gate.QuestionId);

    bool Holds(Condition gate, Answers answers) => _rules.Interview.Find(gate.QuestionId) is { } question && gate.Holds(question, answers[gate.QuestionId]);
}
