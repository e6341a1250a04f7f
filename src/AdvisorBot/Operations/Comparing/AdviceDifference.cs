using System.Collections.Immutable;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Loading;

namespace AdvisorBot.Operations.Comparing;

/// <summary>How the advice of two libraries to the same answers differs, in lines to read; none where it does not.</summary>
static class AdviceDifference
{
    public static ImmutableArray<string> Of(AdviceCase one, Library before, Library after)
    {
        if (!before.Contains(one.Guide))
            return after.Contains(one.Guide) ? ["the guide is new"] : [$"neither has a guide {one.Guide}"];
        if (!after.Contains(one.Guide))
            return ["the guide is gone"];
        var (old, now) = (before.Get(one.Guide, Library.BaseLanguage), after.Get(one.Guide, Library.BaseLanguage));
        var (oldAnswers, oldUnknown) = one.Read(old.Interview);
        var (nowAnswers, nowUnknown) = one.Read(now.Interview);
        return
        [
            .. nowUnknown.Except(oldUnknown).Select(id => $"the answer {id} is gone"),
            .. oldUnknown.Except(nowUnknown).Select(id => $"the answer {id} is new"),
            .. oldUnknown.Intersect(nowUnknown).Select(id => $"neither knows the answer {id}"),
            .. Lines(old.Assess(oldAnswers), now.Assess(nowAnswers)),
        ];
    }

    static IEnumerable<string> Lines(Assessment before, Assessment after)
    {
        if (before.IsDeadEnd != after.IsDeadEnd)
            yield return after.IsDeadEnd ? "nothing fits any more" : "something fits again";
        foreach (var stage in before.Stages.Concat(after.Stages).Select(stage => stage.Stage.Id).Distinct())
        {
            var (old, now) = (before.FindStage(stage), after.FindStage(stage));
            if (old is null || now is null)
            {
                yield return $"{stage}: {(now is null ? "not needed any more" : "needed now")}";
                continue;
            }
            var (first, then) = (Names(old.Leaders), Names(now.Leaders));
            if (first != then)
                yield return $"{stage}: first was {first}, is {then}{Because(now)}";
            foreach (var tool in Out(now).Except(Out(old)).Where(tool => before.Find(tool) is not null))
                yield return $"{stage}: {tool} is ruled out, by {Points(after[tool].RuledOutBy)}";
            foreach (var tool in Out(old).Except(Out(now)))
                yield return after.Find(tool) is null ? $"{stage}: {tool} is gone" : $"{stage}: {tool} is not ruled out any more";
        }
    }

    static string Because(StageAssessment stage) =>
        stage.Leaders is [var leader, ..] && !leader.For.IsEmpty ? $", for {Points(leader.For)}" : "";

    static string Names(ImmutableArray<ToolAssessment> tools) => tools.IsEmpty ? "nothing" : string.Join(" and ", tools.Select(tool => tool.Tool.Id));

    static string Points(ImmutableArray<Reason> reasons) => string.Join(", ", reasons.Select(reason => reason.Point.Id).Distinct());

    static IEnumerable<string> Out(StageAssessment stage) => stage.RuledOut.Select(tool => tool.Tool.Id);
}
