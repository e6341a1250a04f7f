namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds the words of choices in an utterance.</summary>
public static class Find
{
    /// <summary>Finds choices given as plain values.</summary>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<string> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);
    }

    /// <summary>Finds choices by their values, button titles and synonyms.</summary>
    /// <param name="utterance">What the user said; null finds nothing.</param>
    /// <param name="choices">The choices.</param>
    /// <param name="options">What to search for and how strictly; null for the defaults.</param>
    /// <returns>What was found, in the order of the utterance, each choice at most once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="choices"/> is null.</exception>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        options ??= new FindChoicesOptions();
        var values = choices.SelectMany((choice, index) => Names(choice, options).Select(name => new SortedValue { Value = name, Index = index })).ToList();
        return FindValues(utterance, values, options).ConvertAll(found => new ModelResult<FoundChoice>
        {
            Start = found.Start,
            End = found.End,
            Text = found.Text,
            TypeName = "choice",
            Resolution = new FoundChoice
            {
                Value = choices[found.Resolution.Index].Value,
                Index = found.Resolution.Index,
                Score = found.Resolution.Score,
                Synonym = found.Resolution.Value,
            },
        });
    }

    /// <summary>
    /// Finds values in an utterance, longer ones first. Where two overlap, or share an index, the better one stays. An utterance that is
    /// one of the values to the letter, whatever their case, means that one: "A >= B" and "A &lt; B" have the same words.
    /// </summary>
    /// <param name="utterance">What the user said; null finds nothing.</param>
    /// <param name="values">What to search for.</param>
    /// <param name="options">How strictly to search; null for the defaults.</param>
    /// <returns>What was found, in the order of the utterance.</returns>
    public static List<ModelResult<FoundValue>> FindValues(string utterance, List<SortedValue> values, FindValuesOptions options = null)
    {
        options ??= new FindValuesOptions();
        if (values?.Find(value => string.Equals(value.Value, utterance, StringComparison.OrdinalIgnoreCase)) is { Value.Length: > 0 } exact)
            return [Whole(exact, utterance)];

        var tokenizer = options.Tokenizer ?? Tokenizer.DefaultTokenizer;
        var search = new ValueSearch(tokenizer(utterance ?? string.Empty, options.Locale), options);
        var matches = (values ?? [])
            .Where(value => !string.IsNullOrWhiteSpace(value.Value))
            .OrderByDescending(value => value.Value.Length)
            .SelectMany(value => search.All(value, tokenizer(value.Value.Trim(), options.Locale)))
            .OrderByDescending(match => match.Resolution.Score);

        List<ModelResult<FoundValue>> kept = [];
        foreach (var match in matches)
        {
            var taken = kept.Exists(other => other.Resolution.Index == match.Resolution.Index || (match.Start <= other.End && other.Start <= match.End));
            if (!taken)
                kept.Add(match);
        }

        kept.Sort((one, other) => one.Start.CompareTo(other.Start));
        kept.ForEach(match => search.ToCharacters(match, utterance));
        return kept;
    }

    static ModelResult<FoundValue> Whole(SortedValue value, string utterance) => new()
    {
        Start = 0,
        End = utterance.Length - 1,
        Text = utterance,
        TypeName = "value",
        Resolution = new FoundValue { Value = value.Value, Index = value.Index, Score = 1 },
    };

    static IEnumerable<string> Names(Choice choice, FindChoicesOptions options)
    {
        if (!options.NoValue && choice.Value != null)
            yield return choice.Value;

        if (!options.NoAction && choice.Action?.Title != null)
            yield return choice.Action.Title;

        foreach (var synonym in choice.Synonyms ?? [])
            yield return synonym;
    }
}
