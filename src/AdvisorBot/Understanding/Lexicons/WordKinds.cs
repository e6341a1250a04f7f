using System.Collections.Frozen;
using AdvisorBot.Understanding.LanguageData;

namespace AdvisorBot.Understanding.Lexicons;

/// <summary>The stems of a language's single words, by what they do in a sentence.</summary>
sealed class WordKinds
{
    /// <summary>The cues that matter inside a sentence; the other words only as a whole utterance.</summary>
    public static readonly FrozenSet<Cue> InSentences = Enum.GetValues<Cue>()
        .Except([Cue.Yes, Cue.No, Cue.Indifferent, Cue.All, Cue.Both, Cue.None, Cue.Last, Cue.Claiming, Cue.Closing, Cue.Document, Cue.Newest, Cue.Oldest])
        .ToFrozenSet();

    readonly Func<string, string[]> _stems;

    /// <param name="stems">Cuts a phrase into stems.</param>
    public WordKinds(Vocabulary vocabulary, Func<string, string[]> stems)
    {
        _stems = stems;
        Small = vocabulary.Small.SelectMany(stems).ToFrozenSet();
        Ordinary = vocabulary.Ordinary.SelectMany(stems).ToFrozenSet();
        Cues = Singles(InSentences.SelectMany(cue => vocabulary[cue]));
        Negations = Singles(vocabulary[Cue.PostNegation]);
        Denials = Singles(
            vocabulary[Cue.PreNegation].Concat(vocabulary[Cue.Exclusion]).Concat(vocabulary[Cue.NegatedSubject]).Concat(vocabulary[Cue.NegatedDeterminer]));
        Barred = new[] { Cue.PreNegation, Cue.PostNegation, Cue.NegatedSubject, Cue.NegatedDeterminer, Cue.Exclusion, Cue.Past, Cue.Possibility, Cue.Unsure }
            .SelectMany(cue => vocabulary[cue]).SelectMany(stems).Where(stem => !Small.Contains(stem)).ToFrozenSet();
        Noes = Singles(vocabulary[Cue.No]);
        Claiming = Singles(vocabulary[Cue.Claiming]);
        BesideNames = vocabulary.Positions.Concat(vocabulary.Fillers).SelectMany(stems).Concat(Singles(vocabulary[Cue.Document])).Concat(Small).ToFrozenSet();
        Fillers = vocabulary.Fillers.SelectMany(stems).ToFrozenSet();
        Accented = Singles(vocabulary[Cue.Interrogative].Where(word => !word.All(char.IsAscii)));
    }

    /// <summary>Words of grammar, which do not count in a name that is clear without them.</summary>
    public FrozenSet<string> Small { get; }

    /// <summary>Words that say little by themselves.</summary>
    public FrozenSet<string> Ordinary { get; }

    /// <summary>Words that a sentence hangs on.</summary>
    public FrozenSet<string> Cues { get; }

    /// <summary>Words that deny what stands before them.</summary>
    public FrozenSet<string> Negations { get; }

    /// <summary>Words that deny what comes after them.</summary>
    public FrozenSet<string> Denials { get; }

    /// <summary>Words that may not stand between the words of a name: they say something of it.</summary>
    public FrozenSet<string> Barred { get; }

    /// <summary>Words that are a "no" by themselves.</summary>
    public FrozenSet<string> Noes { get; }

    /// <summary>Words that only say whose something is.</summary>
    public FrozenSet<string> Claiming { get; }

    /// <summary>Words that may stand beside the name of a guide without being part of it.</summary>
    public FrozenSet<string> BesideNames { get; }

    /// <summary>Words that may surround a command.</summary>
    public FrozenSet<string> Fillers { get; }

    /// <summary>Words of questions that are others without their accent.</summary>
    public FrozenSet<string> Accented { get; }

    FrozenSet<string> Singles(IEnumerable<string> phrases) => phrases.Select(_stems).Where(stems => stems.Length == 1).Select(stems => stems[0]).ToFrozenSet();
}
