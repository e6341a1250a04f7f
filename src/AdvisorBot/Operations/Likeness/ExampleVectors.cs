using AdvisorBot.Advice.Loading;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Operations.Likeness;

/// <summary>The vectors of all examples by one model.</summary>
static class ExampleVectors
{
    /// <summary>Takes what is there, works out what is lacking, and leaves out what no example needs any more.</summary>
    public static (Dictionary<string, float[]> Known, int Added) Complete(ISentenceModel model, IReadOnlyCollection<string> texts, IReadOnlyDictionary<string, float[]> before, CancellationToken stopping)
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

    /// <summary>Likeness that is ready at once, with the vectors of the examples kept in a file; null where there is no model.</summary>
    public static Understanding.Similarity.Likeness? Load(Library library, Vocabularies vocabularies, string file)
    {
        if (LikenessServices.LoadModel() is not { } model)
            return null;
        var before = VectorFile.Read(file, model.Id);
        var (known, added) = Complete(model, ExampleTexts.Of(library, vocabularies), before, CancellationToken.None);
        if (added > 0 || before.Count > known.Count)
            VectorFile.Write(file, model.Id, known);
        var encoder = new LateEncoder();
        encoder.Become(model, known);
        return new(encoder, () => vocabularies.Examples);
    }
}
