using AdvisorBot.Advice;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding.Assertion;
using AdvisorBot.Understanding.Decision;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Lexicons;
using AdvisorBot.Understanding.Mentions;
using AdvisorBot.Understanding.Normalization;
using AdvisorBot.Understanding.Segmentation;
using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Understanding.Interpretation;

/// <summary>
/// Reads utterances for one catalogue in one language. Pure and safe for all threads. Each stage is a function of what the
/// stages before it found; the way through them is drawn in docs/understanding.md.
/// </summary>
public sealed class Interpreter
{
    readonly Interview _interview;
    readonly Lexicon _lexicon;
    readonly MentionFinder _mentions;
    readonly Decider _decider;
    readonly Composer _composer;

    /// <param name="likeness">Adds likeness of meaning to what the words say; null does without.</param>
    public Interpreter(Advisor advisor, Vocabulary vocabulary, Likeness? likeness = null)
    {
        ArgumentNullException.ThrowIfNull(advisor);
        ArgumentNullException.ThrowIfNull(vocabulary);
        _interview = advisor.Interview;
        _lexicon = new(advisor, vocabulary.With(advisor.Interview.Words));
        _mentions = new(_lexicon, _interview);
        _decider = new(_lexicon, _mentions, _interview, likeness ?? Likeness.None, new(advisor), Policy.Default);
        _composer = new(Policy.Default);
    }

    /// <summary>Never throws, whatever the text.</summary>
    public Reading Read(string text, Expectation expected)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(expected);
        var asked = expected.QuestionId is { } id ? _interview.Find(id) : null;
        var utterance = _lexicon.Cut(WritersWords.Of(text), expected.QuestionId);
        var named = _mentions.Find(utterance, asked);
        if (utterance.Count == 0)
            return Composer.Nothing(utterance.Text);
        var cues = new CueMarks(utterance, _lexicon.FindCues(utterance, named.Taken));
        var assertions = new AssertionReader(
            utterance, cues, ClauseSplitter.Split(utterance, cues, named.Taken, at => IsSubject(named, cues, at)), named.Taken, _lexicon);
        named = WithoutReader.Read(named, assertions);
        return _composer.Compose(named, _decider.Decide(named, assertions, expected, asked), asked?.Id);
    }

    // "Can Databricks read CSV"; "have Databricks and Python" only lists.
    static bool IsSubject(Named named, CueMarks cues, int at) => named.Mentions.Any(mention => mention.IsTool && mention.Span.Start == at
        && mention.Span.End < named.Utterance.Count && named.Utterance[mention.Span.End].Before == Gap.Space && !cues.Is(mention.Span.End, Cue.And)
        && !cues.Is(mention.Span.End, Cue.Or));

    /// <summary>The tools that a text names, and nothing else of it: cheap enough for every key stroke.</summary>
    public IReadOnlyList<string> ToolsIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. _mentions.Find(_lexicon.Cut(WritersWords.Of(text), null), null).Mentions.SelectMany(mention => mention.Tools).Distinct()];
    }

    /// <summary>Reads the name of a guide, or what is said in place of it.</summary>
    public Naming Name(string text) => Naming.Read(WritersWords.Of(text), _lexicon);

    /// <summary>How much of a text is made of words of this language, from 0 to 1: tells languages apart.</summary>
    public double Familiarity(string text)
    {
        var utterance = _lexicon.Cut(WritersWords.Of(text), null);
        return utterance.Count == 0 ? 0 : Enumerable.Range(0, utterance.Count).Count(at => _lexicon.IsFunctionWord(utterance[at])) / (double)utterance.Count;
    }
}
