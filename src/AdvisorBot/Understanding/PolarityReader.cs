using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Understanding;

/// <summary>Reads yes and no: as the reply to a yes-no question, and beside the name of one ("offline: no", "change offline to yes").</summary>
sealed class PolarityReader(Lexicon lexicon)
{
    const double Confidence = 0.95;

    public IEnumerable<Evidence> Read(Scene scene, Interview interview, List<Evidence> evidence)
    {
        if (scene.Expected.QuestionId is { } id && interview.Find(id) is { Kind: QuestionKind.YesNo } asked
            && (Reply(scene) is { End: > 0 } first ? first : LastWord(scene)) is var (choice, end) && end > 0 && !(choice == "no" && evidence.Exists(sign => Corrects(scene, sign))))
            yield return new(asked, asked.FindChoice(choice)!, false, Confidence, 0, end);
        foreach (var place in scene.Meanings)
        {
            var question = place.SelectMany(found => found.Meanings).Select(meaning => meaning switch
            {
                Meaning.OfQuestion named => named.Question,
                Meaning.OfChoice { Choice.Id: "yes" } named => named.Question,
                _ => null,
            }).FirstOrDefault(named => named is { Kind: QuestionKind.YesNo });
            if (question is not null && Beside(scene, place[0].End) is var (said, behind) && behind > 0)
            {
                // "Change offline to yes": the name is no answer then.
                evidence.RemoveAll(sign => sign.Question.Id == question.Id && sign.Start == place[0].Start);
                yield return new(question, question.FindChoice(said)!, false, 1, place[0].Start, behind);
            }
        }
    }

    // "No, our own servers", when the cloud was said before, takes that back.
    static bool Corrects(Scene scene, Evidence sign) =>
        sign.Question.Id != scene.Expected.QuestionId && scene.Expected.Given[sign.Question.Id] is Answer.Chosen before && !before.ChoiceIds.Contains(sign.Choice.Id);

    // "We sail for weeks, so yes."
    (string Choice, int End) LastWord(Scene scene)
    {
        var (utterance, last) = (scene.Utterance, scene.Utterance.Count - 1);
        var parted = last > 0 && !scene.Taken[last] && (utterance[last].Before != Gap.Space || scene.Grammar.Is(last - 1, WordKind.ScopeEnd));
        return parted && Kind(utterance, last, last + 1) is { } choice ? (choice, last + 1) : default;
    }

    // The first words up to a comma; or a plain "yes" or "no" before a sentence of its own.
    (string Choice, int End) Reply(Scene scene)
    {
        var utterance = scene.Utterance;
        var start = 0;
        while (start < utterance.Count - 1 && start < 3 && Kind(utterance, start, start + 1) is null && utterance.IsSmall(start))
            start++;
        var end = start + 1;
        while (end < utterance.Count && utterance[end].Before == Gap.Space && !scene.Grammar.Is(end, WordKind.ScopeEnd) && !scene.Taken[end])
            end++;
        for (var from = 0; from <= start; from++)
        {
            if (Kind(utterance, from, end) is { } whole && (end == utterance.Count || !scene.Taken[end] || utterance[end].Before != Gap.Space))
                return (whole, end);
        }
        return Kind(utterance, start, start + 1) is { } word && start + 1 < utterance.Count
            && (scene.Grammar.Is(start + 1, WordKind.Subject) || utterance[start + 1].Before != Gap.Space || (word == "yes" && utterance.IsSmall(start + 1)))
            ? (word, start + 1)
            : default;
    }

    (string Choice, int End) Beside(Scene scene, int end)
    {
        var utterance = scene.Utterance;
        var at = end;
        while (at < utterance.Count && at < end + 2 && utterance.IsSmall(at) && Kind(utterance, at, at + 1) is null)
            at++;
        if (at >= utterance.Count || at - end > 2 || Kind(utterance, at, at + 1) is not { } choice)
            return default;
        var alone = at + 1 == utterance.Count || utterance[at + 1].Before != Gap.Space || scene.Grammar.Is(at + 1, WordKind.And);
        return alone ? (choice, at + 1) : default;
    }

    string? Kind(Utterance utterance, int start, int end)
    {
        var stems = new string[end - start];
        for (var at = start; at < end; at++)
            stems[at - start] = utterance[at].Stem;
        var kinds = lexicon.KindsOf(stems);
        return kinds.Contains(WordKind.Yes) ? "yes" : kinds.Contains(WordKind.No) ? "no" : null;
    }
}
