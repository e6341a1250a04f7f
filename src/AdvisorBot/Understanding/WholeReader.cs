using System.Collections.Frozen;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Understanding;

/// <summary>Reads an utterance, or a part of one, as one thing: an answer wins over a command.</summary>
sealed class WholeReader
{
    /// <summary>The least confidence of a request that is surely one.</summary>
    public const double Certain = 0.9;

    /// <summary>The least confidence of a question.</summary>
    public const double Likely = 0.8;

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

    public WholeReader(Lexicon lexicon, CommandReader commands, Interview interview)
    {
        (_interview, _lexicon, _commands) = (interview, lexicon, commands);
        _quantities = new(lexicon);
        _selections = new(lexicon);
        _answers = new(lexicon, interview);
        _topics = new(lexicon);
        _guessing = new(lexicon);
    }

    /// <summary>What is recognised in a cleaned text.</summary>
    public Scene Look(string text, Expectation expected) =>
        new(_lexicon, _quantities, _lexicon.Cut(text), expected, expected.QuestionId is { } id ? _interview.Find(id) : null);

    public Reading Read(Scene scene)
    {
        var question = scene.Asked;
        var draft = new Draft(scene, question);
        if (scene.Utterance.Count == 0)
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
            return draft.Inquired(new(Intent.Explain, Likely, null), conclusion, topic);
        return draft.Unclear(conclusion);
    }

    /// <summary>Adds to what was not understood the choices it resembles.</summary>
    public Reading Guess(Scene scene, Reading reading) =>
        reading is { Intent: Intent.None, DidYouMean.IsEmpty: true } && scene is { Asked: { } question, Utterance.Count: > 0 }
            ? new Draft(scene, question).Unclear(new([], _guessing.Guess(question, scene)))
            : reading;

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
            { Confidence: >= Likely } likely when scene.NamesTool && AboutTools.Contains(likely.Intent) => command,
            { Confidence: >= Certain } certain when AboutTools.Contains(certain.Intent) || Inquiries.Contains(certain.Intent) => command,
            null when scene.AsksAboutTool => new(scene.QuestionAboutTool, 0.75, null),
            _ => null,
        };
    }

    static bool Answers(Scene scene, Conclusion conclusion) =>
        !conclusion.Answers.IsEmpty && (scene.SaysMoreThanTools || conclusion.Answers.Any(answer => answer.QuestionId == scene.Expected.QuestionId));
}
