using System.Collections.Frozen;
using AdvisorBot.Advice;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Understanding;

/// <summary>
/// Reads utterances for one catalogue in one language. Pure and safe for all threads. An answer wins over a command, and
/// a command counts only as the whole utterance.
/// </summary>
public sealed class Interpreter
{
    /// <summary>The least confidence with which an answer is taken without asking.</summary>
    public const double Sure = 0.6;

    const double Certain = 0.9;
    const double LikelyAboutTool = 0.8;

    static readonly FrozenSet<Intent> AboutTools = [Intent.AboutTool, Intent.Compare, Intent.WhyTool, Intent.WhyNotTool];
    static readonly FrozenSet<Intent> Inquiries = [Intent.WhatIf, Intent.Explain, Intent.WhyAsked, Intent.Change, Intent.Language];

    readonly Interview _interview;
    readonly Lexicon _lexicon;
    readonly QuantityReader _quantities;
    readonly SelectionReader _selections;
    readonly AnswerReader _answers;
    readonly CommandReader _commands;
    readonly TopicReader _topics;
    readonly Guessing _guessing;

    public Interpreter(Advisor advisor, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(advisor);
        ArgumentNullException.ThrowIfNull(vocabulary);
        _interview = advisor.Interview;
        _lexicon = new(advisor, vocabulary);
        _quantities = new(_lexicon);
        _selections = new(_lexicon);
        _answers = new(_lexicon, _interview);
        _commands = new(_lexicon);
        _topics = new(_lexicon);
        _guessing = new(_lexicon);
    }

    /// <summary>Never throws, whatever the text.</summary>
    public Reading Read(string text, Expectation expected)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(expected);
        var utterance = _lexicon.Cut(Cleaning.Clean(text));
        var question = expected.QuestionId is { } id ? _interview.Find(id) : null;
        var scene = new Scene(_lexicon, _quantities, utterance, expected, question);
        var draft = new Draft(scene, question);
        if (utterance.Count == 0)
            return draft.Nothing();
        if (question is not null && _selections.Read(question, scene) is { } selection)
            return draft.Selected(question, selection);
        var command = _commands.Read(scene);
        var conclusion = _answers.Read(scene, scene.Supposes || command is { Intent: Intent.WhatIf, Confidence: >= Certain });
        if (Inquiry(scene, command, conclusion) is { } inquiry)
            return draft.Inquired(inquiry, conclusion, _topics.Read(scene));
        if (!conclusion.Answers.IsEmpty)
            return draft.Answered(conclusion);
        if (command is { } plain)
            return draft.Commanded(plain, conclusion);
        if (question is not null && conclusion.Suggestions.IsEmpty && scene.Doubts)
            return draft.Commanded(new(Intent.NotSure, 0.7, null), conclusion);
        if (_topics.Read(scene) is { } topic)
            return draft.Inquired(new(Intent.Explain, 0.8, null), conclusion, topic);
        if (conclusion.Suggestions.IsEmpty && question is not null)
            conclusion = conclusion with { Suggestions = _guessing.Guess(question, scene) };
        return draft.Unclear(conclusion);
    }

    // Questions and suppositions name answers without giving them.
    Request? Inquiry(Scene scene, Request? command, Conclusion conclusion)
    {
        if (_topics.Read(scene) is { Known: false })
            return new(Intent.Explain, 0.95, null);
        if (scene.Supposes && !(conclusion.Answers.IsEmpty && conclusion.Suggestions.IsEmpty))
            return new(Intent.WhatIf, 0.95, null);
        return command switch
        {
            // Choices that are tools too ("Docker") are answers when they are asked for.
            { Intent: Intent.AboutTool or Intent.Compare } when scene.OnlyNames && Answers(scene, conclusion) => null,
            // "Change offline to yes" names the new answer too.
            { Intent: Intent.Change } when scene.NamesNewAnswer(conclusion) => null,
            { Confidence: >= LikelyAboutTool } likely when scene.NamesTool && AboutTools.Contains(likely.Intent) => command,
            { Confidence: >= Certain } certain when AboutTools.Contains(certain.Intent) || Inquiries.Contains(certain.Intent) => command,
            null when scene.AsksAboutTool => new(scene.QuestionAboutTool, 0.75, null),
            _ => null,
        };
    }

    static bool Answers(Scene scene, Conclusion conclusion) =>
        !conclusion.Answers.IsEmpty && (scene.SaysMoreThanTools || conclusion.Answers.Any(answer => answer.QuestionId == scene.Expected.QuestionId));
}
