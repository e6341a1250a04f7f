using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Questions;

/// <summary>Estimates how many questions are still to come by playing a few evenly spread conversations to their end.</summary>
sealed class Forecast(Interviewer interviewer, Ruleset rules)
{
    const int Conversations = 4;

    // Successive multiples of the golden ratio spread evenly whatever their number.
    const double Stride = 0.618033988749895;

    /// <summary>At least 1 while there is a question that can change the result by itself; 0 otherwise.</summary>
    public int From(Answers answers)
    {
        var total = 0;
        for (var play = 0; play < Conversations; play++)
            total += Play(answers, (play + 0.5) / Conversations);
        return total == 0 ? 0 : Math.Max(1, (int)Math.Round((double)total / Conversations, MidpointRounding.AwayFromZero));
    }

    int Play(Answers answers, double chance)
    {
        var asked = 0;
        while (interviewer.Next(answers, null) is { ChanceOfChange: > 0 } next)
        {
            answers = answers.With(next.Question.Id, Draw(next.Question, chance));
            chance = (chance + Stride) % 1;
            asked++;
        }
        return asked;
    }

    Answer Draw(Question question, double chance)
    {
        var compiled = rules.Questions.First(known => known.Question.Id == question.Id);
        var sum = 0.0;
        foreach (var possible in PossibleAnswer.To(compiled))
        {
            sum += possible.Probability;
            if (sum > chance)
                return possible.Answer;
        }
        return Answer.Unsure;
    }
}
