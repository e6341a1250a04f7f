using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Questions;

/// <summary>
/// Looks for answers to the other questions after which this one decides something. The bounds of an outlook take questions
/// one by one: they cannot know that two answers exclude each other, nor that a tool is always behind one or other of two.
/// So a question that they let through may still be one whose answer never makes a difference.
/// </summary>
sealed class Decisiveness(Interviewer interviewer, Ruleset rules, Prospect asked)
{
    // Nearly every question is decided by a handful; who finds nothing in so many looks gives the question the benefit of the doubt.
    const int MostLooks = 5000;

    int _looks;

    /// <summary>Some way to answer or leave the other questions makes an answer to this one change who leads, or what else is asked.</summary>
    public bool CanBeFound(Outlook outlook, Answers answers)
    {
        var askable = interviewer.Askable(outlook, answers);
        // What an answer to it does may have changed with the others.
        var now = outlook.Relevant.Find(prospect => prospect.Id == asked.Id);
        if (_looks++ >= MostLooks || (now is not null && askable.Contains(now) && Decides(now, outlook, answers)))
            return true;
        if (now is null || askable.Find(prospect => prospect != now) is not { } other)
            return false;
        return other.Outcomes.Append(Left(other, answers))
            .Any(outcome => CanBeFound(interviewer.After(outlook, other, outcome, answers), answers.With(other.Id, outcome.Answer)));
    }

    bool Decides(Prospect now, Outlook outlook, Answers answers) =>
        outlook.Relevant.Exists(other => other.DependsOn(now))
        || now.Outcomes.Any(outcome => outlook.Changes(outcome, rules.Needed(answers.With(now.Id, outcome.Answer))));

    static Outcome Left(Prospect other, Answers answers) =>
        new(other.Compiled.Question.Combine(answers[other.Id], Answer.Unsure), 0, [], []);
}
