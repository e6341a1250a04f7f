using System.Collections.Immutable;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Explanations;
using AdvisorBot.Advice.Inquiries;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Questions;
using AdvisorBot.Advice.Repairs;

namespace AdvisorBot.Advice;

/// <summary>
/// Advice from one catalogue in one language. Every answer it gives is a pure function of the answers passed in.
/// Built once, safe for all threads.
/// </summary>
public sealed class Advisor
{
    readonly Ruleset _rules;
    readonly Interviewer _interviewer;
    readonly Lazy<Inquirer> _inquirer;

    /// <param name="words">The words that shape questions in the catalogue's language; without them only topics are understood.</param>
    public Advisor(Catalogue catalogue, Interview interview, InquiryWords? words = null)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(interview);
        _rules = new(catalogue, interview);
        _interviewer = new(_rules);
        _inquirer = new(() => new(catalogue, interview, words ?? InquiryWords.None));
    }

    public Catalogue Catalogue => _rules.Catalogue;

    internal Interviewer Interviewer => _interviewer;

    public Interview Interview => _rules.Interview;

    /// <summary>What the guide says to a question. Stores nothing and takes no answer from it.</summary>
    public Finding Ask(Inquiry inquiry) => _inquirer.Value.Ask(inquiry);

    public Assessment Assess(Answers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return new(_rules, _rules.Weigh(answers), answers);
    }

    /// <summary>The most useful question to ask now; null when no answer still to come can change the result.</summary>
    /// <param name="skipped">Questions the user passed over; treated as answered "not sure".</param>
    public NextQuestion? Next(Answers answers, IReadOnlySet<string>? skipped = null)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return _interviewer.Next(answers, skipped);
    }

    /// <summary>
    /// The most questions there can still be, at least 1 while <see cref="Next"/> has one. Answers only ever lower it: a
    /// question that has ceased to matter does not come back.
    /// </summary>
    public int MostQuestionsLeft(Answers answers, IReadOnlySet<string>? skipped = null)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return _interviewer.MostQuestionsLeft(answers, skipped);
    }

    /// <summary>
    /// All smallest sets of changed answers that leave no needed stage without a candidate; empty while there is no
    /// dead end. The likeliest come first.
    /// </summary>
    public ImmutableArray<Repair> Repairs(Answers answers) => RepairSearch.Find(_rules, Assess(answers));

    /// <summary>Combinations across consecutive needed stages, and within one those that the document names; best first.</summary>
    public ImmutableArray<Pair> Pairs(Answers answers) => Pairing.Find(Assess(answers));

    /// <summary>The open question that best parts the tools which lead a stage together; null when none does.</summary>
    public Question? Parting(Answers answers, string stageId)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return Explanations.Parting.Find(_rules, _interviewer, answers, stageId);
    }

    public Change WhatIf(Answers answers, string questionId, Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return Comparing.Difference(Assess(answers), Assess(answers.With(questionId, answer)));
    }

    /// <exception cref="KeyNotFoundException">The catalogue has no such tool.</exception>
    public WhyReport Why(Answers answers, string toolId) => Explaining.Why(_rules, Assess(answers), toolId);

    /// <exception cref="KeyNotFoundException">The catalogue has no such tool.</exception>
    public WhyNotReport WhyNot(Answers answers, string toolId) => Explaining.WhyNot(_rules, Assess(answers), toolId);

    /// <exception cref="KeyNotFoundException">The catalogue has no such tool.</exception>
    public Comparison Compare(Answers answers, IReadOnlyList<string> toolIds) => Explaining.Compare(_rules, Assess(answers), toolIds);

    /// <summary>Up to four single changed answers that would put another tool first, likeliest first.</summary>
    public ImmutableArray<Critique> Critiques(Answers answers) => Critiquing.Find(_rules, Assess(answers));
}
