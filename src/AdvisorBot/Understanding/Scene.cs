using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Understanding;

/// <summary>All that was recognised in an utterance, before anything is concluded from it.</summary>
sealed class Scene
{
    readonly Func<string, bool> _isReply;

    public Scene(Lexicon lexicon, QuantityReader quantities, Utterance utterance, Expectation expected, Question? asked)
    {
        (Utterance, Expected, Asked) = (utterance, expected, asked);
        _isReply = lexicon.IsReply;
        Taken = new bool[utterance.Count];
        Quantities = quantities.Read(utterance);
        foreach (var quantity in Quantities)
            Array.Fill(Taken, true, quantity.Start, quantity.End - quantity.Start);
        Bare = Quantities.Count == 0 ? quantities.Bare(utterance) : null;
        Meanings = [.. lexicon.FindMeanings(utterance, Taken).GroupBy(found => (found.Start, found.End)).Select(same => same.ToArray())];
        Meanings.RemoveAll(place => IsRemark(lexicon, place));
        // Small words inside a phrase belong to it: "one <i>by</i> one".
        foreach (var found in Meanings.SelectMany(place => place))
        {
            for (var at = found.Start; at < found.End; at++)
                Taken[at] |= utterance.IsSmall(at);
        }
        Grammar = new(utterance, lexicon.FindKinds(utterance, Taken), Taken, lexicon.IsNo);
        if (Quantities is [.., { IsData: true } last] && Enumerable.Range(last.End, utterance.Count - last.End).Any(at => Grammar.Is(at, WordKind.Correction))
            && quantities.Corrected(utterance, last) is { } corrected)
            Quantities.Add(corrected);
    }

    public Utterance Utterance { get; }

    public Expectation Expected { get; }

    /// <summary>The open question.</summary>
    public Question? Asked { get; }

    /// <summary>Words that belong to a quantity or a meaning.</summary>
    public bool[] Taken { get; }

    public List<QuantityFound> Quantities { get; }

    /// <summary>A number that stands alone, when there is no quantity.</summary>
    public QuantityReading? Bare { get; }

    /// <summary>By place; several at one place when the words or their spelling are ambiguous.</summary>
    public List<Found<Meaning>[]> Meanings { get; }

    public Grammar Grammar { get; }

    /// <summary>What is said takes the place of an earlier answer.</summary>
    public bool Replaces => Says(WordKind.Correction) || Says(WordKind.Setting) || Says(WordKind.Limiting);

    /// <summary>The question asked is about an amount, and one is given.</summary>
    public bool AnswersByAmount => Asked is { Kind: QuestionKind.Quantity } && Quantities.Exists(quantity => quantity.IsData);

    /// <summary>The writer is not sure of something.</summary>
    public bool Doubts => Says(WordKind.Unsure);

    /// <summary>Names and small words, and no question.</summary>
    public bool OnlyNames => !Utterance[0].Asked && IsExplained(0, orReply: true);

    /// <summary>Choices that are no tools, amounts, or a sentence around the tool's name.</summary>
    public bool SaysMoreThanTools =>
        Quantities.Count > 0 || Taken.Count(taken => !taken) > 1
        || Meanings.Exists(place => !IsTool(place));

    public bool NamesTool => Meanings.Exists(IsTool);

    /// <summary>Nothing is claimed: "what if".</summary>
    public bool Supposes
    {
        get
        {
            for (var at = 0; at < Math.Min(Utterance.Count, 4); at++)
            {
                if (Grammar.Is(at, WordKind.Supposing))
                    return true;
            }
            // "Would it change anything if we had GPUs?"
            return Utterance[0].Asked && Says(WordKind.If) && !NamesTool;
        }
    }

    /// <summary>What is said comes on top of an earlier answer.</summary>
    public bool Adds => Says(WordKind.Adding);

    /// <summary>A question with a tool in it ("can Databricks run offline?").</summary>
    public bool AsksAboutTool =>
        Meanings.Exists(place => IsTool(place) && Utterance.ClauseStart(place[0].Start) == 0 && (Grammar.IsAsked(place[0].Start) || Grammar.Is(0, WordKind.Asking)));

    /// <summary>What such a question wants: reasons for the tool, reasons against it, or to know about it.</summary>
    public Intent QuestionAboutTool =>
        !Says(WordKind.Why) && !Says(WordKind.NotNegation) ? Intent.AboutTool
            : Says(WordKind.Negation) || Says(WordKind.NotNegation) ? Intent.WhyNotTool
            : Intent.WhyTool;

    /// <summary>Beside what is to be changed ("offline"), the utterance names what to change it to ("to yes").</summary>
    public bool NamesNewAnswer(Conclusion conclusion) =>
        !conclusion.Answers.IsEmpty
        && (Quantities.Count > 0 || Meanings.Count > 1 || (Meanings is [var only] && IsSaidOf(only[0], conclusion.Answers[0])));

    // "Change it to free", "offline: yes".
    bool IsSaidOf(Found<Meaning> place, AnswerReading answer) =>
        Grammar.LastBefore(place.Start, WordKind.Into) > Grammar.LastBefore(place.Start, WordKind.Setting) || answer.Evidence != Utterance.Slice(place.Start, place.End);

    /// <summary>Nothing in the clause but what was recognised and small words.</summary>
    /// <param name="orReply">A "yes" or "no" in it ("Docker no, Python yes") explains itself.</param>
    public bool IsExplained(int at, bool orReply = false)
    {
        var end = Utterance.ClauseEnd(at);
        for (var word = Utterance.ClauseStart(at); word < end; word++)
        {
            if (!Taken[word] && !Utterance.IsSmall(word) && Utterance.IsPlain(word) && !(orReply && _isReply(Utterance[word].Stem)))
                return false;
        }
        return true;
    }

    // "Sharing yes, monitoring not so much" speaks of monitoring, not of an amount.
    bool IsRemark(Lexicon lexicon, Found<Meaning>[] place)
    {
        var start = place[0].Start;
        if (start == 0 || !Taken[start - 1] || Utterance[start].Before != Gap.Space || !lexicon.IsNegation(Utterance[start].Stem)
            || place.SelectMany(found => found.Meanings).Any(meaning => meaning is not Meaning.OfChoice { Weak: true } choice || choice.Question == Asked))
            return false;
        foreach (var word in place[0].Words)
            Taken[word] = false;
        return true;
    }

    bool Says(WordKind kind) => Enumerable.Range(0, Utterance.Count).Any(at => Grammar.Is(at, kind));

    static bool IsTool(Found<Meaning>[] place) => Array.Exists(place, found => found.Meanings.Any(meaning => meaning is Meaning.OfTool));
}
