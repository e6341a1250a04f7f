using System.Collections.Immutable;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Dialogs.Replies;
using AdvisorBot.Presentation.Explanations;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Understanding;

namespace AdvisorBot.Dialogs.Interruptions;

/// <summary>Questions about tools: all of them views of the advice.</summary>
static class Consulting
{
    const int MostCompared = 3;

    public static Reply AboutTool(Situation situation, Command command)
    {
        var tools = Named(situation, command);
        if (tools.IsEmpty)
            return WhichTool(situation, Intent.AboutTool);
        var catalogue = situation.Advisor.Catalogue;
        // A name may stand for a tool in each stage; people mean both.
        var namesakes = catalogue.Tools.Where(tool => tools.Any(id => catalogue.FindTool(id)!.Name == tool.Name));
        return new(situation.Session with { Focus = tools[0] }, Reply.Say(situation.Words.Say(ToolPhrases.About)))
        {
            Details = [.. namesakes.SelectMany(tool => ToolView.Of(catalogue, tool, situation.Words))],
        };
    }

    public static Reply Compare(Situation situation, Command command)
    {
        var tools = Fill(situation, Named(situation, command));
        if (tools.Length < 2)
            return WhichTool(situation, Intent.Compare);
        return new(
            situation.Session with { Listed = tools, HasJustListed = true },
            Reply.Say(situation.Words.Say(ComparePhrases.Intro, ("tools", situation.Words.All(tools.Select(id => Name(situation, id)))))))
        {
            Details = ComparisonView.Of(situation.Advisor.Compare(situation.Answers, tools), situation.Words),
        };
    }

    public static Reply WhatIf(Situation situation, Command command)
    {
        var words = situation.Words;
        if (command is { Answers.IsEmpty: true, Said: { DidYouMean.IsEmpty: false } said })
            return Fallback.Ask(situation, said, [], Intent.WhatIf);
        if (command.Answers.IsEmpty)
            return new(situation.Session, Reply.Say(words.Say(DifferencePhrases.WhichAnswer, ("answer", ExampleUtterances.Supposition(situation)))));
        var (id, answer) = command.Answers[0];
        var question = situation.Advisor.Interview.Find(id)!;
        var change = situation.Advisor.WhatIf(situation.Answers, id, answer);
        var label = AnswerText.Labelled(question, answer, words);
        var take = new Option(
            words.Say(OptionPhrases.TakeIt, ("answer", label)),
            Tap.Answer(question.Id, AnswerCode.Write(answer)));
        return new(
            situation.Session with { OnYes = take.Tap },
            [
                Reply.Say(words.Say(DifferencePhrases.WhatIf, ("case", AnswerText.Supposed(question, answer, words)))),
                .. DifferenceView.WouldBe(change, words), new Block.Buttons([take]),
            ]);
    }

    public static Reply Why(Situation situation, Command command)
    {
        var tools = Named(situation, command);
        if (tools.IsEmpty && situation.Assessment.IsDeadEnd)
            return DeadEnd.Why(situation);
        if (tools.IsEmpty)
            tools = [.. situation.Assessment.Stages.SelectMany(stage => stage.Leaders.Take(1)).Select(leader => leader.Tool.Id)];
        return new(
            situation.Session,
            Each(situation, tools, id => WhyView.Of(situation.Advisor.Why(situation.Answers, id), situation.Advisor.Interview, situation.Words)));
    }

    public static Reply WhyNot(Situation situation, Command command)
    {
        var tools = Named(situation, command);
        return tools.IsEmpty
            ? WhichTool(situation, Intent.WhyNotTool)
            : new(
                situation.Session,
                Each(situation, tools, id => WhyView.Of(situation.Advisor.WhyNot(situation.Answers, id), situation.Advisor.Interview, situation.Words)));
    }

    /// <summary>What is said of each tool; of one whose stage is not needed, that it has no place in what is.</summary>
    static ImmutableArray<Block> Each(Situation situation, ImmutableArray<string> tools, Func<string, ImmutableArray<Block>> view) =>
        [.. Relevant(situation, tools).SelectMany(id => NotNeeded(situation, id) is { } said ? [said] : view(id))];

    static Block? NotNeeded(Situation situation, string id)
    {
        var (catalogue, stages) = (situation.Advisor.Catalogue, situation.Assessment.Stages);
        var tool = catalogue.FindTool(id)!;
        return situation.Assessment.FindStage(tool.StageId) is not null || stages.IsEmpty ? null
            : Reply.Say(situation.Words.Say(
                WhyPhrases.NotNeeded,
                ("tool", tool.Name),
                ("stage", catalogue.Stages.First(stage => stage.Id == tool.StageId).Name),
                ("needed", situation.Words.All(stages.Select(stage => stage.Stage.Name)))));
    }

    public static Reply Record(Situation situation, DateOnly today) =>
        situation.Answers.Count == 0
            ? new(situation.Session, Reply.Say(situation.Words.Say(MovePhrases.TooEarly)))
            : new(situation.Session, Reply.Say(situation.Words.Say(RecordPhrases.Intro)))
            {
                Details =
                [
                    new Block.SiteLink(situation.Words.Say(RecordPhrases.Word), "chat/record.docx"),
                    new Block.SiteLink(situation.Words.Say(RecordPhrases.Text), "chat/record.md"),
                    .. DecisionRecord.Said(situation.Advisor, situation.Answers, today, situation.Words),
                ],
            };

    static ImmutableArray<string> Named(Situation situation, Command command) =>
        [.. command.ToolIds.Where(id => situation.Advisor.Catalogue.FindTool(id) is not null).Distinct().Take(MostCompared)];

    /// <summary>
    /// A name may stand for a tool in each stage, or for what a longer name calls and a link leads to from it: those of needed
    /// stages are meant.
    /// </summary>
    static IEnumerable<string> Relevant(Situation situation, ImmutableArray<string> tools)
    {
        var catalogue = situation.Advisor.Catalogue;
        var named = tools.Select(id => catalogue.FindTool(id)!.Name).ToHashSet();
        var all = catalogue.Tools.Where(tool => named.Contains(tool.Name)).ToList();
        var needed = all.Where(tool => situation.Assessment.FindStage(tool.StageId) is not null).ToList();
        if (needed.Count == 0)
            needed = [.. all.SelectMany(tool => Continued(catalogue, tool)).Where(tool => situation.Assessment.FindStage(tool.StageId) is not null)];
        return (needed.Count > 0 ? needed : all).Select(tool => tool.Id);
    }

    static IEnumerable<Tool> Continued(Catalogue catalogue, Tool tool) =>
        catalogue.Links.Where(link => link.FromToolId == tool.Id).Select(link => catalogue.FindTool(link.ToToolId)!)
            .Where(other => other.Name.StartsWith($"{tool.Name} ", StringComparison.Ordinal));

    /// <summary>With fewer than two names, the best other tools of the same stage.</summary>
    static ImmutableArray<string> Fill(Situation situation, ImmutableArray<string> named)
    {
        if (named.Length >= 2)
            return named;
        var stages = situation.Assessment.Stages;
        var stage = named is [var only]
            ? stages.FirstOrDefault(stage => stage.Ranked.Concat(stage.RuledOut).Any(tool => tool.Tool.Id == only))
            : stages.OrderByDescending(stage => stage.CandidateCount).FirstOrDefault();
        IEnumerable<ToolAssessment> others = stage?.Ranked ?? [];
        return [.. named.Concat(others.Select(tool => tool.Tool.Id)).Distinct().Take(2)];
    }

    /// <summary>Asks for the tool that is meant.</summary>
    public static Reply WhichTool(Situation situation, Intent intent) =>
        new(situation.Session, Reply.Say(situation.Words.Say(ToolPhrases.Which)))
        {
            Options =
            [
                .. situation.Assessment.Stages.SelectMany(stage => stage.Ranked.Concat(stage.RuledOut))
                    .DistinctBy(tool => tool.Tool.Name)
                    .Select(tool => new Option(tool.Tool.Name, Tap.Do(intent, tool.Tool.Id))),
            ],
        };

    static string Name(Situation situation, string id) => situation.Advisor.Catalogue.FindTool(id)!.Name;
}
