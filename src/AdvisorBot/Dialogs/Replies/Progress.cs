using System.Collections.Immutable;
using AdvisorBot.Advice.Explanations;
using AdvisorBot.Presentation.Explanations;
using AdvisorBot.Presentation.Wording;

namespace AdvisorBot.Dialogs.Replies;

/// <summary>How far a conversation is: who leads, what still fits, and, when the end is near, how many questions there can be.</summary>
static class Progress
{
    // Farther away the most there can be says little about how many there will be.
    const int NearTheEnd = 3;

    // More leaders than this are no lead.
    const int MostLeaders = 2;

    /// <summary>Null when there is nothing new to tell.</summary>
    public static string? Of(Situation now, Situation before, bool again)
    {
        var (words, after) = (now.Words, now.Assessment);
        var same = before.Edition == now.Edition && Leaders(before).SequenceEqual(Leaders(now)) && before.Assessment.CandidateCount == after.CandidateCount;
        var parts = new List<string>();
        if (!same && Leaders(now) is { IsEmpty: false } leaders)
            parts.Add(Leading(now, leaders));
        else if (!same && after.CandidateCount < after.ToolCount)
            parts.Add(words.Say(QuestionPhrases.Fit, ("fit", after.CandidateCount), ("all", after.ToolCount)));
        if (!again && now.Consequences.MostQuestionsLeft is > 0 and <= NearTheEnd and var left)
            parts.Add(words.Say(QuestionPhrases.ToGo, ("count", left)));
        return parts.Count == 0 ? null : string.Join(' ', parts);
    }

    // What is not ruled out says little where the document names few for what the person is after.
    static string Leading(Situation now, ImmutableArray<string> leaders)
    {
        var (words, after) = (now.Words, now.Assessment);
        return Purpose.Of(now.Advisor.Catalogue, now.Advisor.Interview, now.Answers) is { } purpose
            ? words.Say(
                QuestionPhrases.LeadsFor, ("tools", words.All(leaders)), ("count", leaders.Length),
                ("answer", AnswerText.Of(purpose.Question, purpose.Answer, words)),
                ("named", after.Stages.Sum(stage => stage.Ranked.Count(purpose.IsServedBy))))
            : words.Say(
                QuestionPhrases.Leads, ("tools", words.All(leaders)), ("count", leaders.Length), ("fit", after.CandidateCount), ("all", after.ToolCount));
    }

    // Of each stage those in front, as long as something speaks for them and they are few.
    static ImmutableArray<string> Leaders(Situation situation) =>
    [
        .. situation.Assessment.Stages
            .Where(stage => stage.Leaders.Length <= MostLeaders && stage.Leaders.All(leader => !leader.For.IsEmpty))
            .SelectMany(stage => stage.Leaders)
            .Select(leader => LifecycleText.ShortName(leader.Tool, situation.Words))
            .Distinct(),
    ];
}
