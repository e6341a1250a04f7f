using AdvisorBot.Presentation.Wording;

namespace AdvisorBot.Dialogs;

/// <summary>How far a conversation is: what is still to be asked, and what still fits.</summary>
static class Progress
{
    /// <summary>About how many questions are to come. An estimate may rise with an unlikely answer; what a person is told does not, as long as they only answer.</summary>
    public static int Left(Situation now, Situation before)
    {
        var estimate = now.Outlook.QuestionsLeft;
        return before.Session.ToGo > 0 && GoesOn(now, before) ? Math.Min(estimate, before.Session.ToGo) : estimate;
    }

    /// <summary>Null when there is nothing new to tell.</summary>
    public static string? Of(Situation now, Situation before, int left, bool again)
    {
        var (words, after) = (now.Words, now.Assessment);
        var fit = words.Say(QuestionPhrases.Fit, ("fit", after.CandidateCount), ("all", after.ToolCount));
        if (again)
            return before.Edition == now.Edition && before.Assessment.CandidateCount != after.CandidateCount ? fit : null;
        var toGo = words.Say(QuestionPhrases.ToGo, ("count", left));
        return after.CandidateCount == after.ToolCount ? toGo : $"{toGo} {fit}";
    }

    static bool GoesOn(Situation now, Situation before) =>
        now.Session.CatalogueId == before.Session.CatalogueId && before.Answers.InOrder.All(pair => pair.Value.Equals(now.Answers[pair.Key]));
}
