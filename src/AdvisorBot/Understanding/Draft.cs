using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Understanding;

/// <summary>Writes down what was concluded from a scene.</summary>
sealed class Draft(Scene scene, Question? asked)
{
    readonly ImmutableArray<ToolMention> _tools =
    [
        .. (from found in scene.Meanings.SelectMany(place => place)
            from tool in found.Meanings.OfType<Meaning.OfTool>()
            select new ToolMention(tool.ToolId, found.Confidence, scene.Utterance.Slice(found.Start, found.End))).DistinctBy(tool => tool.ToolId),
    ];

    public Reading Nothing() => Reading(Intent.None, 0);

    public Reading Selected(Question question, Answer answer) =>
        Reading(Intent.Answer, 1) with
        {
            Answers = [new(question.Id, answer, 1, scene.Utterance.Text, scene.Expected.Given[question.Id] is { } before && !before.Equals(answer))],
        };

    public Reading Answered(Conclusion conclusion) =>
        Reading(Intent.Answer, conclusion.Answers.Max(answer => answer.Confidence)) with { Answers = conclusion.Answers, DidYouMean = conclusion.Suggestions };

    public Reading Commanded(Request command, Conclusion conclusion)
    {
        if (asked is { Kind: QuestionKind.YesNo } && command.Intent is Intent.Yes or Intent.No)
            return Selected(asked, Answer.Choose(command.Intent == Intent.Yes ? "yes" : "no"));
        return Reading(command.Intent, command.Confidence) with { Topic = command.Language, QuestionId = Named(), DidYouMean = conclusion.Suggestions };
    }

    /// <summary>A question about something: the answers in it are its matter, not given.</summary>
    public Reading Inquired(Request command, Conclusion conclusion, (int Start, int End, bool Known)? topic)
    {
        var reading = Reading(command.Intent, command.Confidence) with { QuestionId = Named(), Topic = command.Language };
        if (command.Intent == Intent.WhatIf)
        {
            return reading with
            {
                Answers = conclusion.Answers,
                DidYouMean = conclusion.Suggestions,
                QuestionId = conclusion.Answers is [var only] ? only.QuestionId : reading.QuestionId,
            };
        }
        if (command.Intent != Intent.Explain || topic is not var (start, end, _))
            return reading;
        return _tools.IsEmpty ? reading with { Topic = scene.Utterance.Slice(start, end) } : reading with { Intent = Intent.AboutTool };
    }

    /// <summary>A tool named in few words is asked about; anything else is not understood.</summary>
    public Reading Unclear(Conclusion conclusion) =>
        (!_tools.IsEmpty && scene.IsExplained(0) ? Reading(Intent.AboutTool, 0.7) : Reading(Intent.None, conclusion.Suggestions.IsEmpty ? 0 : 0.4)) with
        {
            DidYouMean = conclusion.Suggestions,
        };

    string? Named() =>
        scene.Meanings.SelectMany(place => place.SelectMany(found => found.Meanings)).Select(meaning => meaning switch
        {
            Meaning.OfQuestion question => question.Question.Id,
            Meaning.OfChoice choice => choice.Question.Id,
            _ => null,
        }).FirstOrDefault(id => id is not null);

    Reading Reading(Intent intent, double confidence) =>
        new(scene.Utterance.Text, intent, confidence, [], _tools, Quantities(), [], null, null);

    ImmutableArray<QuantityReading> Quantities() =>
        scene.Bare is { } bare && asked is { Kind: QuestionKind.Quantity } ? [bare] : [.. scene.Quantities.Select(quantity => quantity.Reading)];
}
