using System.Collections.Frozen;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Segmentation;

namespace AdvisorBot.Understanding.Lexicons;

/// <summary>Finds the words that a sentence hangs on; where one may be two things, what stands beside it tells which.</summary>
/// <param name="words">The cues of one word.</param>
/// <param name="accented">The words of questions that are others without their accent.</param>
sealed class CueFinder(FrozenSet<string> words, FrozenSet<string> accented)
{
    readonly PhraseIndex<Cue> _phrases = new();

    public void Add(string[] stems, Cue cue) => _phrases.Add(stems, cue);

    /// <param name="taken">What names explain already.</param>
    public List<Found<Cue>> Find(Utterance utterance, bool[] taken)
    {
        var all = FindAll(utterance);
        // A small word of a name may belong to a longer cue: "moved away from SQL".
        all.RemoveAll(mark =>
            IsRelative(utterance, taken, mark) || IsConjunction(utterance, mark) || IsReflexive(utterance, mark) || IsAccented(utterance, mark)
            || Array.Exists(mark.Words, word => taken[word] && (mark.Words.Length == 1 || !utterance.IsSmall(word)))
            || Array.TrueForAll(mark.Words, word => taken[word]));
        return Found<Cue>.WithoutOverlaps(all, new bool[utterance.Count]);
    }

    /// <summary>Every place of a cue, whatever else the words may be.</summary>
    public List<Found<Cue>> FindAll(Utterance utterance)
    {
        var all = new List<Found<Cue>>();
        for (var at = 0; at < utterance.Count; at++)
            _phrases.Find(utterance, at, loosely: false, all);
        return all;
    }

    // "Que se encargue Microsoft" wishes, "qué hace" asks; who leaves the accent out writes the question mark.
    bool IsConjunction(Utterance utterance, Found<Cue> mark) =>
        mark.Words.Length == 1 && !utterance[mark.Start].Asked && accented.Contains(utterance[mark.Start].Stem)
            && utterance.Slice(mark.Start, mark.End).All(char.IsAscii);

    // "No se usa" denies; "no sé", and without its accent "no se si…", doubts.
    bool IsReflexive(Utterance utterance, Found<Cue> mark) =>
        mark.Meanings.Contains(Cue.Unsure) && utterance[mark.End - 1].Word == "se" && utterance.Slice(mark.Start, mark.End).All(char.IsAscii)
        && mark.End < utterance.Count && utterance[mark.End].Before == Gap.Space && !words.Contains(utterance[mark.End].Stem);

    // "Sí" is no "si", and "y sí" no "y si".
    static bool IsAccented(Utterance utterance, Found<Cue> mark) =>
        (mark.Meanings.Contains(Cue.If) || mark.Meanings.Contains(Cue.Supposing))
            && Array.Exists(mark.Words, word => utterance[word].Stem == "si" && utterance.Slice(word, word + 1).Any(letter => letter is 'í' or 'Í'));

    // "Who knows" doubts when it stands for itself; in "people who know Python" it does not.
    static bool IsRelative(Utterance utterance, bool[] taken, Found<Cue> mark) =>
        mark.Words.Length > 1 && mark.Meanings.Contains(Cue.Unsure) && utterance[mark.Start].Word is "who" or "wer" or "quien"
        && (utterance[mark.Start].Before == Gap.Space || (mark.End < utterance.Count && utterance[mark.End].Before == Gap.Space && taken[mark.End]));
}
