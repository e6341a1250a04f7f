using System.Text.Json.Nodes;
using AdvisorBot.Advice;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;

namespace AdvisorBot.Presentation.Explanations;

/// <summary>
/// Where a conversation stands, for a page that shows it beside the chat: what was understood, the tools with what speaks for
/// them, against them and rules them out, and what is asked next and why. With all words in the conversation's language.
/// </summary>
public static class Shortlist
{
    // A person reads a few lines; the chat tells all.
    const int MostOfLeader = 3;

    /// <param name="asked">The open question; null when there is none.</param>
    /// <param name="isAdvised">Advice has been given on these answers.</param>
    /// <param name="others">Guides to go over to.</param>
    public static JsonObject Of(
        Advisor advisor,
        Assessment assessment,
        Question? asked,
        bool isAdvised,
        int revision,
        IEnumerable<Catalogue> others,
        Words words)
    {
        ArgumentNullException.ThrowIfNull(advisor);
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(others);
        ArgumentNullException.ThrowIfNull(words);
        return new()
        {
            ["revision"] = revision,
            ["advised"] = isAdvised,
            ["guide"] = Guide(advisor.Catalogue),
            ["others"] = new JsonArray([.. others.Select(Guide)]),
            ["answers"] = new JsonArray([.. assessment.Answers.InOrder.Select(pair => Given(advisor.Interview.Find(pair.Key)!, pair.Value, words))]),
            ["next"] = asked is null ? null : new JsonObject { ["prompt"] = asked.Prompt, ["why"] = asked.Why },
            ["stages"] = new JsonArray([.. assessment.Stages.Select(stage => Stage(stage, words))]),
            ["words"] = Labels(words),
        };
    }

    static JsonObject Guide(Catalogue catalogue) => new JsonObject { ["id"] = catalogue.Id, ["title"] = catalogue.Title };

    static JsonObject Given(Question question, Answer answer, Words words)
    {
        var choices =
            question.Choices.Select(choice => Choice(choice.Id, choice.Short, answer is Answer.Chosen chosen && chosen.ChoiceIds.Contains(choice.Id)));
        var isMany = question.Kind.TakesSeveral;
        return new JsonObject
        {
            ["question"] = question.Id,
            ["label"] = question.Label,
            ["text"] = AnswerText.Of(question, answer, words),
            ["code"] = AnswerCode.Write(answer),
            ["many"] = isMany,
            ["choices"] = new JsonArray(
                [.. isMany ? choices : choices.Append(Choice(AnswerCode.Write(Answer.Unsure), words.Say(OptionPhrases.NotSure), answer is Answer.NotSure))]),
        };
    }

    static JsonObject Choice(string code, string title, bool isTaken) => new JsonObject { ["code"] = code, ["title"] = title, ["taken"] = isTaken };

    static JsonObject Stage(StageAssessment stage, Words words) => new JsonObject
    {
        ["name"] = words.Say(RecapPhrases.Stage, ("stage", stage.Stage.Name), ("fit", stage.CandidateCount), ("all", stage.ToolCount)),
        ["tools"] = new JsonArray(
            [.. stage.Ranked.Select(tool => Tool(tool, Leads(stage, tool), words)), .. stage.RuledOut.Select(tool => Tool(tool, leads: false, words))]),
    };

    // Those that merely were not ruled out do not lead.
    static bool Leads(StageAssessment stage, ToolAssessment tool) => !tool.For.IsEmpty && stage.Leaders.Any(leader => leader.Tool.Id == tool.Tool.Id);

    static JsonObject Tool(ToolAssessment tool, bool leads, Words words)
    {
        var most = leads ? MostOfLeader : 1;
        return new JsonObject
        {
            ["id"] = tool.Tool.Id,
            ["name"] = LifecycleText.ShortName(tool.Tool, words),
            ["state"] = !tool.Fits ? "out" : leads ? "leads" : "in",
            ["for"] = tool.Fits ? Statements(ReasonText.Lasting(tool.For, tool.Against), most, words) : null,
            ["against"] = tool.Fits ? Statements(ReasonText.Lasting(tool.Against, tool.For), most, words) : null,
            ["because"] = tool.Fits ? null : Statements(tool.RuledOutBy, most, words),
        };
    }

    static JsonArray? Statements(IEnumerable<Reason> reasons, int most, Words words)
    {
        var points = reasons.OrderByDescending(reason => reason.Effect.Weight).Select(reason => reason.Point).DistinctBy(point => point.Id).Take(most).ToList();
        return points.Count == 0 ? null : new([.. points.Select(point => (JsonNode)StatementText.Briefly(point, words))]);
    }

    static JsonObject Labels(Words words) => new(new Dictionary<string, Phrase>
    {
        ["title"] = ShortlistPhrases.Title,
        ["answers"] = ShortlistPhrases.Answers,
        ["noAnswers"] = ShortlistPhrases.NoAnswers,
        ["guide"] = ShortlistPhrases.Guide,
        ["otherGuide"] = ShortlistPhrases.OtherGuide,
        ["change"] = ShortlistPhrases.Change,
        ["take"] = ShortlistPhrases.Take,
        ["next"] = ShortlistPhrases.Next,
        ["nothingNext"] = ShortlistPhrases.NothingNext,
        ["leads"] = ShortlistPhrases.Leads,
        ["in"] = ShortlistPhrases.In,
        ["out"] = ShortlistPhrases.Out,
        ["for"] = ShortlistPhrases.For,
        ["against"] = ShortlistPhrases.Against,
        ["because"] = ShortlistPhrases.Because,
        ["silent"] = ShortlistPhrases.Silent,
    }.Select(label => KeyValuePair.Create(label.Key, (JsonNode?)words.Say(label.Value))));
}
