using System.Collections.Immutable;
using AdvisorBot.Advice;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Presentation.Explanations;

/// <summary>How the answers, in the order in which they were given, narrowed the tools of a stage and put others first.</summary>
/// <param name="Tools">All tools of the stage: those that fit by rank, then the others, the last to fall out first.</param>
/// <param name="Steps">The answers that ruled something out or changed what leads.</param>
public sealed record Narrowing(Stage Stage, ImmutableArray<Tool> Tools, ImmutableArray<NarrowingStep> Steps)
{
    // More tools than this side by side do not lead.
    const int MostLeaders = 3;

    /// <summary>One for each stage that is needed.</summary>
    public static ImmutableArray<Narrowing> Of(Advisor advisor, Answers answers)
    {
        ArgumentNullException.ThrowIfNull(advisor);
        ArgumentNullException.ThrowIfNull(answers);
        var assessments = answers.InOrder
            .Aggregate(ImmutableList.Create(Answers.Empty), (all, answer) => all.Add(all[^1].With(answer.Key, answer.Value)))
            .Select(advisor.Assess)
            .ToList();
        return [.. assessments[^1].Stages.Select(stage => Of(stage, assessments, [.. answers.InOrder]))];
    }

    static Narrowing Of(StageAssessment stage, List<Assessment> assessments, ImmutableArray<KeyValuePair<string, Answer>> answers)
    {
        var (steps, gone) = (ImmutableArray.CreateBuilder<NarrowingStep>(), new HashSet<string>());
        var leaders = ImmutableArray<Tool>.Empty;
        for (var index = 0; index < answers.Length; index++)
        {
            // What a later answer brings back was never out for good, and is not drawn as if.
            var dropped = stage.RuledOut.Select(tool => tool.Tool)
                .Where(tool => assessments[index + 1].Find(tool.Id) is { Fits: false } && gone.Add(tool.Id))
                .ToImmutableArray();
            var now = Leaders(assessments[index + 1].FindStage(stage.Stage.Id));
            if (!dropped.IsEmpty || !now.SequenceEqual(leaders))
                steps.Add(new(answers[index].Key, answers[index].Value, dropped, now));
            leaders = now;
        }
        var tools = stage.Ranked.Select(tool => tool.Tool).Concat(Enumerable.Reverse(steps).SelectMany(step => step.Dropped));
        return new(stage.Stage, [.. tools], steps.ToImmutable());
    }

    static ImmutableArray<Tool> Leaders(StageAssessment? stage) =>
        stage is { Leaders: { Length: <= MostLeaders } leaders } ? [.. leaders.Where(leader => !leader.For.IsEmpty).Select(leader => leader.Tool)] : [];
}
