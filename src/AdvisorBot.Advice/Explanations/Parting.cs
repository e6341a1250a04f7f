using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Questions;

namespace AdvisorBot.Advice.Explanations;

/// <summary>
/// Finds the question whose answers leave the fewest of those level that come first; what the person is after parts before
/// anything else does.
/// </summary>
static class Parting
{
    /// <summary>Null when no open question parts them.</summary>
    public static Question? Find(Ruleset rules, Interviewer interviewer, Answers answers, string stageId)
    {
        var stage = rules.Catalogue.Stages.Select(one => one.Id).ToList().IndexOf(stageId);
        var leaders = stage < 0 ? [] : rules.Leaders(rules.Weigh(answers), stage);
        if (leaders.Length < 2)
            return null;
        return interviewer.Open(answers)
            .Where(prospect => !prospect.DecidesStages)
            .Select(prospect => (prospect.Compiled.Question, Left: prospect.Likely.Sum(outcome => outcome.Probability * StillLevel(leaders, outcome))))
            .Where(one => one.Left < leaders.Length - 1e-9)
            .OrderByDescending(one => one.Question.First).ThenBy(one => one.Left)
            .Select(one => one.Question)
            .FirstOrDefault();
    }

    // An answer that rules all of them out parts none of them.
    static int StillLevel(int[] leaders, Outcome outcome)
    {
        var cursor = new OutcomeCursor(outcome);
        var (best, count) = (SortKey.Threshold, 0);
        foreach (var leader in leaders)
        {
            var delta = cursor.For(leader);
            count = delta > best ? 1 : delta == best ? count + 1 : count;
            best = Math.Max(best, delta);
        }
        return best > SortKey.Threshold ? count : leaders.Length;
    }
}
