using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Questions;

/// <summary>Estimates how many questions are still to come by playing a few evenly spread conversations to their end.</summary>
sealed class Forecast(Interviewer interviewer)
{
    const int Conversations = 2;

    // Successive multiples of the golden ratio spread evenly whatever their number.
    const double Stride = 0.618033988749895;

    /// <summary>At least 1 while there is a question to ask; 0 otherwise.</summary>
    public int From(Answers answers)
    {
        var total = 0;
        for (var play = 0; play < Conversations; play++)
            total += Play(answers, (play + 0.5) / Conversations);
        return (int)Math.Ceiling((double)total / Conversations);
    }

    int Play(Answers answers, double chance)
    {
        var asked = 0;
        while (interviewer.Choose(answers, farSighted: false) is { Question.Id: var id })
        {
            answers = answers.With(id, Draw(interviewer.Find(id, answers), chance));
            chance = (chance + Stride) % 1;
            asked++;
        }
        return asked;
    }

    static Answer Draw(Prospect prospect, double chance)
    {
        foreach (var outcome in prospect.Likely)
        {
            chance -= outcome.Probability;
            if (chance < 0)
                return outcome.Answer;
        }
        return Answer.Unsure;
    }
}
