using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding.Assertion;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Lexicons;
using AdvisorBot.Understanding.Mentions;
using AdvisorBot.Understanding.Normalization;
using AdvisorBot.Understanding.Segmentation;

namespace AdvisorBot.Understanding.Decision;

/// <summary>Finds the questions an utterance says it cannot answer ("no idea about the data size").</summary>
static class UnsureReader
{
    /// <summary>The places of the doubts, by question.</summary>
    /// <param name="asked">The open question.</param>
    public static Dictionary<string, Span> Read(Named named, AssertionReader assertions, List<Sign> signs, Question? asked)
    {
        var unsure = new Dictionary<string, Span>();
        Span? alone = null;
        var saysMore = signs.Exists(sign => sign.Disposition != Disposition.Dropped) || named.HasAmount(named.Utterance.All);
        foreach (var mark in assertions.Cues.All.Where(mark => mark.Cue == Cue.Unsure))
        {
            // "We don't know R" denies R; what hangs on a person is not said to be unknown; and what others ask is their doubt.
            if (Denies(named, assertions.Cues, mark) || assertions.Read(mark.Span).IsOthers || Hangs(named.Utterance, mark)
                || assertions.ClauseOf(mark.Span.Start).Mood == Mood.Question)
                continue;
            if (About(named, assertions.Cues, mark, asked) is not { } question)
                // "Python, not sure about the budget" says nothing of the open question.
                alone = saysMore && HasObject(named.Utterance, assertions.Cues, mark) ? alone : mark.Span;
            else if (!signs.Exists(sign => sign.Question.Id == question.Id && sign.Disposition == Disposition.Taken))
                unsure.TryAdd(question.Id, mark.Span);
        }
        if (alone is { } doubt && asked is not null
            && !signs.Exists(sign => sign.Question.Id == asked.Id && sign.Disposition == Disposition.Taken && !Explains(named, assertions, sign, doubt))
            && !(asked.Kind.IsAmount && named.HasAmount(named.Utterance.All)))
            unsure.TryAdd(asked.Id, doubt);
        return unsure;
    }

    // "No idea, that's one for our IT people": what follows in the same breath tells why.
    static bool Explains(Named named, AssertionReader assertions, Sign sign, Span doubt) =>
        sign.Span.Start >= doubt.End && sign.Asserted.Certainty == Certainty.Certain
            && named.Utterance.Sentence(doubt.Start) == named.Utterance.Sentence(sign.Span.Start)
        && !assertions.Cues.Has(new(doubt.End, sign.Span.Start), Cue.Termination) && !assertions.Cues.Has(new(doubt.End, sign.Span.Start), Cue.Correction);

    static bool Denies(Named named, CueMarks cues, CueMark mark)
    {
        if (!cues.Is(mark.Span.Start, Cue.PreNegation))
            return false;
        var at = mark.Span.End;
        while (at < named.Utterance.Count && named.Utterance[at].Before == Gap.Space && !named.Taken[at] && named.Utterance.IsSmall(at))
            at++;
        return at < named.Utterance.Count && named.Taken[at] && named.Utterance[at].Before == Gap.Space;
    }

    static bool Hangs(Utterance utterance, CueMark mark) =>
        mark.Span.End < utterance.Count && utterance[mark.Span.End].Word is [WritersWords.Opaque];

    static bool HasObject(Utterance utterance, CueMarks cues, CueMark mark)
    {
        for (var at = mark.Span.End; at < utterance.Count && utterance[at].Before == Gap.Space && !cues.Starts(at, Cue.Termination); at++)
        {
            if (!utterance.IsSmall(at) && !cues.IsAny(at))
                return true;
        }
        return false;
    }

    // The first thing named behind the doubt, in the same breath.
    static Question? About(Named named, CueMarks cues, CueMark mark, Question? asked)
    {
        foreach (var mention in named.Mentions)
        {
            if (mention.Span.Start < mark.Span.End)
                continue;
            for (var at = mark.Span.End; at <= mention.Span.Start; at++)
            {
                if (named.Utterance[at].Before != Gap.Space || cues.Starts(at, Cue.Termination))
                    return null;
            }
            return mention.Meanings.Select(meaning => meaning switch
            {
                Meaning.OfQuestion question => question.Question,
                // "I have to ask our DBA how much it is" doubts the amount, and names no skill.
                Meaning.OfChoice choice when choice.Question == asked
                    || (!choice.Weak && (asked is null || choice.Question.Kind.IsYesNo)) => choice.Question,
                _ => null,
            }).FirstOrDefault(question => question is not null);
        }
        return null;
    }
}
