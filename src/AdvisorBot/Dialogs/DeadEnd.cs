using System.Collections.Immutable;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Repairs;
using AdvisorBot.Presentation.Explanations;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Understanding;

namespace AdvisorBot.Dialogs;

/// <summary>No tool fits: every smallest change that would bring one back is one tap away.</summary>
static class DeadEnd
{
    // The core finds all; the likeliest are shown, and say so.
    const int MostRepairs = 6;

    // What fits on a button.
    const int MostTools = 3;

    public static Part Show(Situation situation)
    {
        var words = situation.Words;
        var repairs = situation.Outlook.Repairs;
        var ask = ImmutableArray.Create(Step.Say(words.Say(repairs.IsEmpty ? RepairPhrases.NoRepair : RepairPhrases.Offer)));
        if (repairs.Length > MostRepairs)
            ask = ask.Add(Step.Say(words.Say(RepairPhrases.More, ("count", repairs.Length - MostRepairs))));
        var details = new Block.Fold(
            words.Say(RepairPhrases.Why),
            [new Block.Bullets([.. Dead(situation).SelectMany(stage => stage.RuledOut).Select(tool => RecommendationView.RuledOut(tool, words))])]);
        ImmutableArray<Option> options =
        [
            .. repairs.Take(MostRepairs).Select(repair => Offer(situation, repair)),
            new(words.Say(OptionPhrases.Back), Tap.Do(situation.Session.Revision, Intent.Back)),
            new(words.Say(OptionPhrases.StartOver), Tap.Do(situation.Session.Revision, Intent.StartOver)),
        ];
        return new(situation.Session, [Nothing(situation)], [details], ask, options);
    }

    static Block Nothing(Situation situation)
    {
        var stages = Dead(situation).Select(stage => stage.Stage.Name);
        return Step.Say(situation.Words.Say(RepairPhrases.Nothing, ("stages", situation.Words.All(stages))));
    }

    static IEnumerable<StageAssessment> Dead(Situation situation) =>
        situation.Assessment.Stages.Where(stage => stage.CandidateCount == 0 && stage.ToolCount > 0);

    static string Names(ImmutableArray<string> tools, Words words) =>
        tools.Length <= MostTools
            ? words.All(tools)
            : words.Say(RepairPhrases.AndMore, ("tools", string.Join(", ", tools.Take(MostTools - 1))), ("count", tools.Length - MostTools + 1));

    static Option Offer(Situation situation, Repair repair)
    {
        var words = situation.Words;
        var changes = repair.Changes.Select(change => AnswerText.Labelled(situation.Advisor.Interview.Find(change.QuestionId)!, change.ToAnswer, words));
        var tools = Names([.. repair.BringsBack.Where(tool => Dead(situation).Any(stage => stage.Stage.Id == tool.StageId)).Select(tool => tool.ShortName).Distinct()], words);
        return new(
            words.Say(RepairPhrases.Option, ("answers", words.All(changes)), ("tools", tools)),
            new(
                situation.Session.Revision,
                repair.Changes[0].QuestionId,
                [.. repair.Changes.Select(change => KeyValuePair.Create(change.QuestionId, AnswerCode.Write(change.ToAnswer)))],
                Intent.Answer,
                []));
    }
}
