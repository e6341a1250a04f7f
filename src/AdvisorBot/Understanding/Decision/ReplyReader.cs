using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding.Assertion;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Lexicons;
using AdvisorBot.Understanding.Mentions;
using AdvisorBot.Understanding.Segmentation;

namespace AdvisorBot.Understanding.Decision;

/// <summary>Reads yes and no: as the reply to a yes-no question, and beside the name of one ("offline: no", "change offline to yes").</summary>
sealed class ReplyReader(Lexicon lexicon, Policy policy)
{
    static readonly Asserted Plain = new(false, Certainty.Certain, false, Mood.Statement);

    /// <param name="asked">The open question.</param>
    /// <param name="signs">What was found otherwise; names of questions that a yes or no stands beside are taken from it.</param>
    public List<Sign> Read(Named named, AssertionReader assertions, Question? asked, Expectation expected, List<Sign> signs)
    {
        var all = new List<Sign>();
        if (named.Utterance.Count > 0 && asked is { Kind.IsYesNo: true }
            && (Reply(named, assertions.Cues) is { End: > 0 } first ? first : LastWord(named, assertions.Cues)) is var (choice, end) && end > 0
            && assertions.ClauseOf(end - 1).Mood == Mood.Statement
            && !(choice == "no" && signs.Exists(sign => Corrects(sign, expected)))
            // "Wait, wrong: we run the servers" sets something else right.
            && !(assertions.Cues.Has(new(0, end), Cue.Correction) && signs.Exists(sign => sign.Span.Start >= end && sign.Question != asked))
            && asked.FindChoice(choice) is { } said)
            all.Add(new(asked, said, Plain, Disposition.Taken, policy.Said, new(0, end)));
        foreach (var mention in named.Mentions)
        {
            if (Named(mention) is not { } question || assertions.ClauseOf(mention.Span.Start).Mood != Mood.Statement)
                continue;
            // "No deep learning needed" needs none.
            if (Beside(named, assertions.Cues, mention.Span.End) is var (word, behind) && behind > 0 && question.FindChoice(word) is { } meant
                && !(word == "yes" && assertions.Read(mention.Span).IsDenied))
            {
                // "Change offline to yes": the name is no answer then.
                signs.RemoveAll(sign => sign.Question.Id == question.Id && sign.Span.Start == mention.Span.Start);
                all.Add(new(question, meant, Plain, Disposition.Taken, policy.Said, new(mention.Span.Start, behind)));
            }
        }
        return all;
    }

    static Question? Named(Mention mention) => mention.Meanings.Select(meaning => meaning switch
    {
        Meaning.OfQuestion named => named.Question,
        Meaning.OfChoice { Choice.Id: "yes" } named => named.Question,
        _ => null,
    }).FirstOrDefault(named => named is { Kind.IsYesNo: true });

    // "No, our own servers", when the cloud was said before, takes that back.
    static bool Corrects(Sign sign, Expectation expected) =>
        sign.Disposition == Disposition.Taken && sign.Question.Id != expected.QuestionId && sign.ChoiceId is { } id
        && expected.Given[sign.Question.Id] is Answer.Chosen { ChoiceIds.IsEmpty: false } before && !before.ChoiceIds.Contains(id);

    // "We sail for weeks, so yes."
    (string Choice, int End) LastWord(Named named, CueMarks cues)
    {
        var (utterance, last) = (named.Utterance, named.Utterance.Count - 1);
        var parted = last > 0 && !named.Taken[last]
            && (utterance[last].Before != Gap.Space || cues.Is(last - 1, Cue.Termination) || utterance[last - 1].Word is "so" or "also" or "asi");
        return parted && Kind(utterance, last, last + 1) is { } choice ? (choice, last + 1) : default;
    }

    // The first words up to a comma; or a plain "yes" or "no" before a sentence of its own.
    (string Choice, int End) Reply(Named named, CueMarks cues)
    {
        var utterance = named.Utterance;
        var start = 0;
        while (start < utterance.Count - 1 && start < 3 && Kind(utterance, start, start + 1) is null && utterance.IsSmall(start))
            start++;
        var end = start + 1;
        while (end < utterance.Count && utterance[end].Before == Gap.Space && !cues.Is(end, Cue.Termination) && !named.Taken[end])
            end++;
        for (var from = 0; from <= start; from++)
        {
            if (Kind(utterance, from, end) is { } whole && (end == utterance.Count || !named.Taken[end] || utterance[end].Before != Gap.Space))
                return (whole, end);
        }
        return Kind(utterance, start, start + 1) is { } word && start + 1 < utterance.Count
            && (cues.Is(start + 1, Cue.Subject) || utterance[start + 1].Before != Gap.Space || (word == "yes" && utterance.IsSmall(start + 1)))
            ? (word, start + 1)
            : default;
    }

    (string Choice, int End) Beside(Named named, CueMarks cues, int end)
    {
        var utterance = named.Utterance;
        var at = end;
        while (at < utterance.Count && at < end + 2 && utterance.IsSmall(at) && Kind(utterance, at, at + 1) is null)
            at++;
        if (at >= utterance.Count || at - end > 2 || utterance[at].Before == Gap.Clause || named.Taken[at] || Kind(utterance, at, at + 1) is not { } choice)
            return default;
        var alone = at + 1 == utterance.Count || utterance[at + 1].Before != Gap.Space || cues.Is(at + 1, Cue.And) || lexicon.IsFiller(utterance[at + 1].Stem);
        return alone ? (choice, at + 1) : default;
    }

    string? Kind(Utterance utterance, int start, int end)
    {
        if (end - start > 8)
            return null;
        var kinds = lexicon.KindsOf(Enumerable.Range(start, end - start).Select(at => utterance[at].Stem));
        return kinds.Contains(Cue.Yes) ? "yes" : kinds.Contains(Cue.No) ? "no" : null;
    }
}
