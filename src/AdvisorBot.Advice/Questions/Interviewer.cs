using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Questions;

sealed class Interviewer(Ruleset rules)
{
    public NextQuestion? Next(Answers answers, IReadOnlySet<string>? skipped)
    {
        var now = rules.Weigh(answers);
        var open = rules.Questions.Where(question => !answers.Contains(question.Question.Id) && skipped?.Contains(question.Question.Id) != true);
        foreach (var question in open.OrderBy(question => question.Question.First ? 0 : 1))
        {
            var stake = PossibleAnswer.To(question)
                .Select(possible => Fingerprint(rules.Weigh(answers.With(question.Question.Id, possible.Answer))))
                .Any(result => result != Fingerprint(now));
            if (stake)
                return new(question.Question, 1, []);
        }
        return null;
    }

    public int ExpectedQuestionsLeft(Answers answers, IReadOnlySet<string>? skipped) => Next(answers, skipped) is null ? 0 : 3;

    string Fingerprint(Standing standing) =>
        string.Join('|', rules.NeededStages(standing).Select(stage => stage + ":" + string.Join(',', rules.Leaders(standing, stage))));
}
