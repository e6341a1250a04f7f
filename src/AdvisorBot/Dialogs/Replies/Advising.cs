using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Explanations;
using AdvisorBot.Presentation.Explanations;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Understanding;

namespace AdvisorBot.Dialogs.Replies;

/// <summary>The advice, and what may be asked of it.</summary>
static class Advising
{
    const int MostCritiques = 3;

    public static Closing Show(Situation situation)
    {
        var (session, words) = (situation.Session, situation.Words);
        var options = Options(situation);
        if (session.AdvisedOn?.Equals(situation.Answers) == true)
            return new(session, [], [], [Reply.Say(words.Say(AdvicePhrases.Next))], options);
        var before = session.AdvisedOn is { } advised ? situation.Edition.Consequences(advised).Assessment : null;
        var difference = before is null ? [] : DifferenceView.Since(before, situation.Assessment, words);
        if (difference.IsEmpty && before is not null)
            return new(
                session with { AdvisedOn = situation.Answers }, [Reply.Say(words.Say(DifferencePhrases.SameAdvice))], [],
                [Reply.Say(words.Say(AdvicePhrases.Next))], options);
        return new(
            session with { AdvisedOn = situation.Answers, Listed = Named(situation) },
            [.. difference, .. situation.Consequences.Summary],
            WithPicture(situation),
            [Reply.Say(words.Say(AdvicePhrases.Next))],
            options);
    }

    // The first, and what is next in line: what "the second" and "both" may mean.
    static ImmutableArray<string> Named(Situation situation) =>
        [.. situation.Assessment.Stages.SelectMany(stage => stage.Ranked.Take(situation.Assessment.Stages.Length == 1 ? 2 : 1)).Select(tool => tool.Tool.Id)];

    // Before what is ruled out, which is folded last. It is no part of the outlook: it shows the order of the answers, to
    // which the outlook is indifferent.
    static ImmutableArray<Block> WithPicture(Situation situation)
    {
        var details = situation.Consequences.Details;
        return NarrowingPicture.Of(situation.Advisor, situation.Answers, situation.Words) is { } picture
            && details.LastOrDefault(block => block is Block.Fold) is { } ruledOut
            ? details.Insert(details.LastIndexOf(ruledOut), picture)
            : details;
    }

    static ImmutableArray<Option> Options(Situation situation)
    {
        var words = situation.Words;
        var options = ImmutableArray.CreateBuilder<Option>();
        if (situation.Session.StoppedAsking && situation.Consequences.Next is not null)
            options.Add(new(words.Say(OptionPhrases.KeepAsking), Tap.Do(Intent.Repeat, Asking.Questions)));
        options.Add(new(words.Say(OptionPhrases.Why), Tap.Do(Intent.WhyTool)));
        options.Add(new(words.Say(OptionPhrases.Compare), Tap.Do(Intent.Compare)));
        options.Add(new(words.Say(OptionPhrases.Record), Tap.Do(Intent.Record)));
        if (RunnerUp(situation) is { } runnerUp)
            options.Add(new(words.Say(OptionPhrases.RunnerUp, ("tool", runnerUp.ShortName)), Tap.Do(Intent.WhyNotTool, runnerUp.Id)));
        options.AddRange(situation.Consequences.Critiques.Take(MostCritiques).Select(critique => Wish(situation, critique)));
        options.Add(new(words.Say(OptionPhrases.StartOver), Tap.Do(Intent.StartOver)));
        return options.ToImmutable();
    }

    /// <summary>The best tool that does not lead.</summary>
    static Tool? RunnerUp(Situation situation) =>
        situation.Assessment.Stages.Select(stage => stage.Ranked.Skip(stage.Leaders.Length).FirstOrDefault()?.Tool).FirstOrDefault(tool => tool is not null);

    static Option Wish(Situation situation, Critique critique)
    {
        var question = situation.Advisor.Interview.Find(critique.QuestionId)!;
        return new(
            situation.Words.Say(AdvicePhrases.Critique, ("case", AnswerText.Supposed(question, critique.Answer, situation.Words))),
            Tap.Answer(question.Id, AnswerCode.Write(critique.Answer)) with { Command = Intent.WhatIf });
    }
}
