using System.Collections.Concurrent;
using AdvisorBot.Advice;
using AdvisorBot.Advice.Loading;
using AdvisorBot.TestSupport;
using AdvisorBot.Understanding.Interpretation;
using AdvisorBot.Understanding.LanguageData;

namespace AdvisorBot.Tests.Understanding;

/// <summary>The shipped guides to machine learning with all vocabularies, and one interpreter for each language.</summary>
static class Shipped
{
    /// <summary>The catalogue of 2018.</summary>
    public const string First = "azure-machine-learning";

    static readonly ConcurrentDictionary<(string Language, string Catalogue), Interpreter> Interpreters = new();

    static readonly Lazy<Library> Loaded = new(() =>
    {
        var result = Library.Load(Folder("catalog"), Folder("dialogs"));
        return result.Library ?? throw new InvalidOperationException(string.Join(Environment.NewLine, result.Problems));
    });

    static readonly Lazy<Vocabularies> Read = new(() =>
    {
        var result = Vocabularies.Load(Folder("dialogs"), Loaded.Value.Years);
        return result.Vocabularies ?? throw new InvalidOperationException(string.Join(Environment.NewLine, result.Problems));
    });

    public static Vocabularies Vocabularies => Read.Value;

    public static Advisor Advisor(string language, string catalogue = First) => Loaded.Value.Get(catalogue, language);

    public static Interpreter Interpreter(string language, string catalogue = First) =>
        Interpreters.GetOrAdd((language, catalogue), key => new(Advisor(key.Language, key.Catalogue), Vocabularies.Get(key.Language)));

    public static string Folder(string name) => Path.Combine(MachineLearningData.Folder, name);
}
