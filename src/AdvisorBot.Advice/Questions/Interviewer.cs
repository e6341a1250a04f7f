using System.Collections.Concurrent;
using System.Collections.Immutable;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Questions;

/// <summary>
/// Chooses what to ask: first what the person is after, then what is fixed, then what they like; within that the question
/// after whose answer, and that of the best question after it, the fewest questions are expected to matter. A question
/// whose answer alone can change who leads goes before one that needs others for it.
/// </summary>
sealed class Interviewer
{
    // Conversations begin alike, so few states make up most of the work; beyond this the memory starts anew.
    const int MostRemembered = 4096;

    // Of these, one is nearly always the best of all; measured by the benchmark `questions`.
    const int MostPromising = 3;

    readonly Ruleset _rules;
    readonly ImmutableArray<Prospect> _prospects;
    readonly JointTests _joint;
    readonly ConcurrentDictionary<Answers, NextQuestion?> _remembered = new();
    readonly ConcurrentDictionary<(string Question, Answer? Given, string Joint), Prospect> _halfKnown = new();

    public Interviewer(Ruleset rules)
    {
        _rules = rules;
        _prospects = [.. rules.Questions.Select(question => new Prospect(question, rules.Tools.Length))];
        _joint = new(rules, (id, answers) => Known(ById(id), answers[id], []));
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

    public int MostQuestionsLeft(Answers answers, IReadOnlySet<string>? skipped) =>
        Choose(Settle(answers, skipped), farSighted: false) is null ? 0 : LookOut(Settle(answers, skipped)).Relevant.Count;

    /// <summary>A question passed over is one answered "not sure".</summary>
    Answers Settle(Answers answers, IReadOnlySet<string>? skipped) =>
        skipped is null
            ? answers
            : skipped.Where(id => !IsSettled(id, answers))
                .Aggregate(answers, (all, id) => all.With(id, _rules.Interview.Find(id)?.Combine(all[id], Answer.Unsure) ?? Answer.Unsure));

    bool IsSettled(string questionId, Answers answers) =>
        _rules.Interview.Find(questionId) is { } question ? question.IsSettledBy(answers[questionId]) : answers.Contains(questionId);

    /// <summary>The question as it stands, what is known of it already taken off.</summary>
    public Prospect Find(string questionId, Answers answers) => Known(ById(questionId), answers, IdsOf(OpenIn(answers)));

    Prospect ById(string questionId) => _prospects.First(prospect => prospect.Id == questionId);

    /// <param name="open">The questions that are or may come open, of which tests of several questions may be left.</param>
    Prospect Known(Prospect prospect, Answers answers, HashSet<string> open) =>
        Known(prospect, answers[prospect.Id], _joint.IsEmpty ? [] : [.. _joint.DecidedBy(prospect.Id, answers, open)]);

    Prospect Known(Prospect prospect, Answer? given, ImmutableArray<(CompiledJoint Joint, Condition Test)> decided)
    {
        if (given is null && decided.IsEmpty)
            return prospect;
        if (_halfKnown.Count >= MostRemembered)
            _halfKnown.Clear();
        return _halfKnown.GetOrAdd((prospect.Id, given, string.Join(' ', decided.Select(pair => pair.Joint.Number))), _ => new(
            decided.IsEmpty
                ? prospect.Compiled
                : prospect.Compiled with { Conditions = [.. prospect.Compiled.Conditions, .. decided.Select(pair => pair.Joint.On(pair.Test))] },
            _rules.Tools.Length,
            given));
    }

    /// <summary>What is still to be settled after these answers.</summary>
    public Outlook LookOut(Answers answers)
    {
        var questions = OpenIn(answers);
        var open = IdsOf(questions);
        return Outlook.Of(_rules, _rules.Weigh(answers), [.. questions.Select(prospect => Known(prospect, answers, open)), .. _joint.Together(answers, open)]);
    }

    List<Prospect> OpenIn(Answers answers) =>
        [.. _prospects.Where(prospect => !prospect.Compiled.Question.IsSettledBy(answers[prospect.Id]) && MayOpen(prospect, answers))];

    // Only tests of several questions look at them.
    HashSet<string> IdsOf(List<Prospect> prospects) => _joint.IsEmpty ? [] : [.. prospects.Select(prospect => prospect.Id)];

    /// <summary>The questions that matter and may be asked now.</summary>
    public List<Prospect> Askable(Outlook outlook, Answers answers) => outlook.Relevant.FindAll(prospect => IsOpen(prospect, answers));

    /// <summary>All that may be asked now, whether it matters or not.</summary>
    public IEnumerable<Prospect> Open(Answers answers)
    {
        var open = IdsOf(OpenIn(answers));
        return _prospects.Where(prospect => !prospect.Compiled.Question.IsSettledBy(answers[prospect.Id]) && IsOpen(prospect, answers))
            .Select(prospect => Known(prospect, answers, open));
    }

    /// <summary>The outlook once the question is answered so.</summary>
    public Outlook After(Outlook outlook, Prospect asked, Outcome outcome, Answers answers)
    {
        var then = answers.With(asked.Id, outcome.Answer);
        // What several questions decide together is another thing after each answer to one of them.
        if (!_joint.IsEmpty)
            return LookOut(then);
        return outlook.After(asked, outcome, open => MayOpen(open, then), _rules.Needed(then));
    }

    /// <summary>As <see cref="Next"/>, without memory.</summary>
    /// <param name="farSighted">Looks two answers ahead at the most promising questions, where the catalogue is small enough.</param>
    public NextQuestion? Choose(Answers answers, bool farSighted = true)
    {
        var outlook = LookOut(answers);
        var askable = Askable(outlook, answers);
        if (askable.Find(prospect => prospect.Compiled.Question.First) is { } first && Judge(first, outlook, answers) is { Chance: > 0 } opening)
            return Describe(opening, outlook);
        var best = askable
            .Select(prospect => Judge(prospect, outlook, answers))
            .Where(one => one.Reduction > 0)
            .OrderBy(one => one.Prospect.Compiled.Question.Aim)
            .ThenByDescending(one => one.Chance > 0)
            .ThenByDescending(one => Math.Round(one.Reduction, 9))
            .Where(one => CanDecide(one, outlook, answers))
            .Take(MostPromising)
            .ToList();
        if (best.Count > 1 && farSighted && _rules.Tools.Length <= Prospect.MostComparedTools)
            best =
            [
                .. best.Where(one => one.Chance > 0 == best[0].Chance > 0 && one.Prospect.Compiled.Question.Aim == best[0].Prospect.Compiled.Question.Aim)
                    .OrderBy(one => Math.Round(LeftAfterTwo(one.Prospect, outlook, answers), 9)),
            ];
        return best.Count == 0 ? null : Describe(best[0], outlook);
    }

    (Prospect Prospect, double Reduction, double Chance) Judge(Prospect prospect, Outlook outlook, Answers answers)
    {
        var chance =
            prospect.Likely.Sum(outcome => outlook.Changes(outcome, _rules.Needed(answers.With(prospect.Id, outcome.Answer))) ? outcome.Probability : 0);
        return (prospect, outlook.Relevant.Count - LeftAfter(prospect, outlook, answers), chance);
    }

    bool CanDecide((Prospect Prospect, double Reduction, double Chance) judged, Outlook outlook, Answers answers) =>
        judged.Chance > 0 || _rules.Tools.Length > Prospect.MostComparedTools || new Decisiveness(this, _rules, judged.Prospect).CanBeFound(outlook, answers);

    NextQuestion Describe((Prospect Prospect, double Reduction, double Chance) judged, Outlook outlook)
    {
        var touched = judged.Prospect.Outcomes.SelectMany(outcome => outcome.Tools).ToHashSet();
        return new(
            judged.Prospect.Compiled.Question,
            judged.Reduction,
            judged.Chance,
            [.. outlook.Contending.Where(touched.Contains).Select(tool => _rules.Tools[tool].Id)]);
    }

    /// <summary>Questions expected to matter still once this one is answered.</summary>
    double LeftAfter(Prospect prospect, Outlook outlook, Answers answers) =>
        prospect.Likely.Sum(outcome => outcome.Probability * After(outlook, prospect, outcome, answers).Relevant.Count);

    /// <summary>The same once the best question after it is answered too, that question itself counted.</summary>
    double LeftAfterTwo(Prospect prospect, Outlook outlook, Answers answers)
    {
        var left = 0.0;
        foreach (var outcome in prospect.Likely)
        {
            var next = After(outlook, prospect, outcome, answers);
            var then = answers.With(prospect.Id, outcome.Answer);
            if (Askable(next, then) is { Count: > 0 } askable)
                left += outcome.Probability * (1 + askable.Min(second => LeftAfter(second, next, then)));
        }
        return left;
    }

    bool IsOpen(Prospect prospect, Answers answers) =>
        (prospect.Compiled.Question.AskWhen is not { } gate || gate.Holds(_rules.Interview, answers)) && !IsImplied(prospect, answers);

    bool IsImplied(Prospect prospect, Answers answers) => _rules.Interview.IsImplied(prospect.Compiled.Question, answers);

    /// <summary>Open now, or possibly after a question that is still to be asked.</summary>
    bool MayOpen(Prospect prospect, Answers answers) =>
        (prospect.Compiled.Question.AskWhen is not { } gate || gate.MayHold(_rules.Interview, answers)) && !IsImplied(prospect, answers);
}
