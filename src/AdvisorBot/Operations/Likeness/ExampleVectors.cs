using AdvisorBot.Advice.Loading;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Operations.Likeness;

/// <summary>The vectors of all examples by one model, what was learnt from them, and the two files in which they are kept.</summary>
/// <param name="vectorFile">What was learnt is kept beside it.</param>
sealed class ExampleVectors(Library library, Vocabularies vocabularies, string vectorFile)
{
    /// <summary>Takes what is there, works out what is lacking, and leaves out what no example needs any more.</summary>
    public static (Dictionary<string, float[]> Known, int Added) Complete(
        ISentenceModel model, IReadOnlyCollection<string> texts, IReadOnlyDictionary<string, float[]> before, CancellationToken stopping)
    {
        var (known, added) = (new Dictionary<string, float[]>(), 0);
        foreach (var text in texts)
        {
            if (stopping.IsCancellationRequested)
                break;
            if (!before.TryGetValue(text, out var vector))
            {
                vector = model.Encode(text);
                added++;
            }
            known[text] = vector;
        }
        return (known, added);
    }

    /// <summary>Likeness that is ready at once; null where there is no model.</summary>
    public Understanding.Similarity.Likeness? Load()
    {
        if (LikenessServices.LoadModel() is not { } model)
            return null;
        var encoder = new LateEncoder();
        var likeness = new Understanding.Similarity.Likeness(encoder, () => vocabularies.Examples);
        Ready(model, encoder, likeness, CancellationToken.None);
        return likeness;
    }

    /// <summary>
    /// Gets encoder and likeness ready: by what is kept, if it was learnt from these examples, and else by learning, which takes
    /// some seconds, and some for every hundred examples that are new.
    /// </summary>
    /// <returns>How many examples are known and how many of them are new; null when it was told to stop.</returns>
    /// <exception cref="IOException">All is ready, but could not be kept.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    /// <exception cref="InvalidDataException">The examples are faulty.</exception>
    public (int Examples, int Added)? Ready(ISentenceModel model, LateEncoder encoder, Understanding.Similarity.Likeness likeness, CancellationToken stopping)
    {
        var learntFile = Path.ChangeExtension(vectorFile, ".learnt");
        var key = LearntFile.Key(model.Id, vocabularies.ExamplesFingerprint);
        if (LearntFile.Read(learntFile, key) is { } learnt)
            return Recall(model, encoder, likeness, learnt, stopping);
        var before = VectorFile.Read(vectorFile, model.Id);
        var (known, added) = Complete(model, ExampleTexts.Of(library, vocabularies.Examples), before, stopping);
        if (stopping.IsCancellationRequested)
            return null;
        encoder.Become(model, known);
        likeness.Learn();
        // What is only learnt from is not needed any more.
        var compared = Compared(likeness.Learnt!);
        encoder.Become(model, known.Where(pair => compared.Contains(pair.Key)).ToDictionary());
        if (added > 0 || before.Count > known.Count)
            VectorFile.Write(vectorFile, model.Id, known);
        LearntFile.Write(learntFile, key, likeness.Learnt!);
        return (known.Count, added);
    }

    (int Examples, int Added)? Recall(
        ISentenceModel model, LateEncoder encoder, Understanding.Similarity.Likeness likeness, IReadOnlyDictionary<string, LearntLanguage> learnt,
        CancellationToken stopping)
    {
        var compared = Compared(learnt);
        var (known, added) = Complete(model, compared, VectorFile.Read(vectorFile, model.Id, compared.Contains), stopping);
        if (stopping.IsCancellationRequested)
            return null;
        encoder.Become(model, known);
        likeness.Recall(learnt);
        if (added > 0)
            VectorFile.Write(vectorFile, model.Id, VectorFile.Read(vectorFile, model.Id).Concat(known).DistinctBy(pair => pair.Key).ToDictionary());
        return (known.Count, added);
    }

    IReadOnlySet<string> Compared(IReadOnlyDictionary<string, LearntLanguage> learnt) =>
        ExampleTexts.Compared(library, (language, interview) => learnt.GetValueOrDefault(language)?.Choices(interview) is not null);
}
