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
    // What is worked out of a guide is worked out when somebody asks it: most guides of a library are only listed.
    readonly Lazy<Ruleset> Ruleset;
    readonly Lazy<Interviewer> _interviewing;
    readonly Lazy<Inquirer> _inquirer;

    /// <param name="words">The words that shape questions in the catalogue's language; without them only topics are understood.</param>
    public Advisor(Catalogue catalogue, Interview interview, InquiryWords? words = null)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(interview);
        (Catalogue, Interview) = (catalogue, interview);
        Ruleset = new(() => new(catalogue, interview));
        _interviewing = new(() => new(Rules));
        _inquirer = new(() => new(catalogue, interview, (words ?? InquiryWords.None).With(interview.Words.Asked)));
    }

    public Catalogue Catalogue { get; }

    internal Interviewer Interviewer => _interviewing.Value;

    public Interview Interview { get; }

    Ruleset Rules => Ruleset.Value;

    /// <summary>What the guide says to a question. Stores nothing and takes no answer from it.</summary>
    public Finding Ask(Inquiry inquiry) => _inquirer.Value.Ask(inquiry);

    public Assessment Assess(Answers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return new(Rules, Rules.Weigh(answers), answers);
    }

    /// <summary>The most useful question to ask now; null when no answer still to come can change the result.</summary>
    /// <param name="skipped">Questions the user passed over; treated as answered "not sure".</param>
    public NextQuestion? Next(Answers answers, IReadOnlySet<string>? skipped = null)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return Interviewer.Next(answers, skipped);
    }

    /// <summary>
    /// The most questions there can still be, at least 1 while <see cref="Next"/> has one. Answers only ever lower it: a
    /// question that has ceased to matter does not come back.
    /// </summary>
    public int MostQuestionsLeft(Answers answers, IReadOnlySet<string>? skipped = null)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return Interviewer.MostQuestionsLeft(answers, skipped);
    }

    /// <summary>
    /// All smallest sets of changed answers that leave no needed stage without a candidate; empty while there is no
    /// dead end. The likeliest come first.
    /// </summary>
    public ImmutableArray<Repair> Repairs(Answers answers) => RepairSearch.Find(Rules, Assess(answers));

    /// <summary>Combinations across consecutive needed stages, and within one those that the document names; best first.</summary>
    public ImmutableArray<Pair> Pairs(Answers answers) => Pairing.Find(Assess(answers));

    /// <summary>The open question that best parts the tools which lead a stage together; null when none does.</summary>
    public Question? Parting(Answers answers, string stageId)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return Explanations.Parting.Find(Rules, Interviewer, answers, stageId);
    }

    public Change WhatIf(Answers answers, string questionId, Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return Comparing.Difference(Assess(answers), Assess(answers.With(questionId, answer)));
    }

    /// <exception cref="KeyNotFoundException">The catalogue has no such tool.</exception>
    public WhyReport Why(Answers answers, string toolId) => Explaining.Why(Rules, Assess(answers), toolId);

    /// <exception cref="KeyNotFoundException">The catalogue has no such tool.</exception>
    public WhyNotReport WhyNot(Answers answers, string toolId) => Explaining.WhyNot(Rules, Assess(answers), toolId);

    /// <exception cref="KeyNotFoundException">The catalogue has no such tool.</exception>
    public Comparison Compare(Answers answers, IReadOnlyList<string> toolIds) => Explaining.Compare(Rules, Assess(answers), toolIds);

    /// <summary>Up to four single changed answers that would put another tool first, likeliest first.</summary>
    public ImmutableArray<Critique> Critiques(Answers answers) => Critiquing.Find(Rules, Assess(answers));
}
