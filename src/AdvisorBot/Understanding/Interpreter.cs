using System.Collections.Frozen;
using AdvisorBot.Advice;

namespace AdvisorBot.Understanding;

/// <summary>
/// Reads utterances for one catalogue in one language. Pure and safe for all threads. An answer wins over a command, and
/// a command counts only as the whole utterance or a part that stands for itself.
/// </summary>
public sealed class Interpreter
{
    /// <summary>The least confidence with which an answer is taken without asking.</summary>
    public const double Sure = 0.6;

    // What asks for nothing when it stands beside an answer, after which the next question comes anyway.
    static readonly FrozenSet<Intent> Idle =
        [Intent.None, Intent.Answer, Intent.NotSure, Intent.Skip, Intent.Repeat, Intent.Thanks, Intent.Greeting, Intent.Yes, Intent.No];

    // What is nothing to act upon when nothing else is understood.
    static readonly FrozenSet<Intent> Empty = [Intent.None, Intent.Answer, Intent.Greeting, Intent.Yes, Intent.No];

    // "No, why?" answers and asks; "no, go back" only asks.
    static readonly FrozenSet<Intent> Questions =
    [
        Intent.WhyAsked, Intent.Explain, Intent.WhatIf, Intent.AboutTool, Intent.Compare, Intent.WhyTool, Intent.WhyNotTool,
        Intent.HowManyLeft, Intent.Remaining, Intent.Recap,
    ];

    readonly Lexicon _lexicon;
    readonly WholeReader _whole;
    readonly Parts _parts;

    public Interpreter(Advisor advisor, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(advisor);
        ArgumentNullException.ThrowIfNull(vocabulary);
        _lexicon = new(advisor, vocabulary);
        var commands = new CommandReader(_lexicon);
        _whole = new(_lexicon, commands, advisor.Interview);
        _parts = new(new Openings(_lexicon));
    }

    /// <summary>Never throws, whatever the text.</summary>
    public Reading Read(string text, Expectation expected)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(expected);
        var scene = _whole.Look(Cleaning.Clean(text), expected);
        var whole = _whole.Read(scene);
        Reading? alone = null;
        // Beside an answer, courtesies and words of doubt are not looked for.
        foreach (var part in _parts.Of(scene, whole.Intent == Intent.Answer ? Idle : Empty))
        {
            // "If it were 5 GB, what would you recommend?" is one question.
            if (whole.Intent == Intent.WhatIf && !part.IsSentence)
                continue;
            var request = _whole.Read(_whole.Look(part.Text, expected));
            if (!IsSure(request) || (whole.Intent == Intent.Answer && Idle.Contains(request.Intent)))
                continue;
            var rest = _whole.Read(_whole.Look(part.Rest, expected));
            if (rest.Intent == Intent.Answer && Asks(part, request))
                return Together(part, rest, request, expected) with { Text = whole.Text };
            if (rest.Intent != Intent.Answer && alone is null or { Intent: Intent.Thanks })
                alone = request;
        }
        return alone is not null && SaysNothing(whole) ? alone with { Text = whole.Text } : _whole.Guess(scene, whole);
    }

    /// <summary>Reads the name of a guide, or what is said in place of it.</summary>
    public Naming Name(string text) => Naming.Read(Cleaning.Clean(text), _lexicon);

    static bool IsSure(Reading request) =>
        !Empty.Contains(request.Intent) && request.Confidence >= (Questions.Contains(request.Intent) ? WholeReader.Likely : WholeReader.Certain);

    static bool SaysNothing(Reading whole) =>
        whole is { Intent: Intent.None, DidYouMean.IsEmpty: true } or { Intent: Intent.NotSure, Confidence: < WholeReader.Likely };

    // "We know Python, which tool should we use?" and "can you help us?" only say what all are here for.
    bool Asks(Part part, Reading request) =>
        !(part.Seeks && request.Intent is Intent.Recommend or Intent.Help) && !Idle.Contains(request.Intent) && !Kinds(part.Text).Contains(WordKind.Closing);

    Reading Together(Part part, Reading answer, Reading request, Expectation expected) =>
        !Questions.Contains(request.Intent) && Kinds(part.Rest).Contains(WordKind.No)
            ? request
            : answer with { Then = request with { QuestionId = request.QuestionId ?? About(request, expected) } };

    IReadOnlySet<WordKind> Kinds(string text) => _lexicon.KindsOf(_lexicon.Stems(text));

    // "Why?" and "what do you mean?" are about the question that was just answered.
    static string? About(Reading request, Expectation expected) =>
        request is { Intent: Intent.WhyAsked } or { Intent: Intent.Explain, Topic: null } ? expected.QuestionId : null;
}
