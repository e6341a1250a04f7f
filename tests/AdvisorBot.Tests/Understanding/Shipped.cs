using AdvisorBot.Advice;
using AdvisorBot.Advice.Loading;
using AdvisorBot.Understanding;

namespace AdvisorBot.Tests.Understanding;

/// <summary>The shipped catalogues, interviews and vocabularies, with one interpreter for each language.</summary>
static class Shipped
{
    static readonly Dictionary<string, Lazy<Interpreter>> Interpreters =
        new[] { "en", "de", "es" }.ToDictionary(language => language, language => new Lazy<Interpreter>(() => new(Advisor(language), Vocabularies.Get(language))));

    static readonly Lazy<Library> Loaded = new(() =>
    {
        var result = Library.Load(Folder("catalog"), Folder("dialogs"));
        return result.Library ?? throw new InvalidOperationException(string.Join(Environment.NewLine, result.Problems));
    });

    static readonly Lazy<Vocabularies> Read = new(() =>
    {
        var result = Vocabularies.Load(Folder("dialogs"));
        return result.Vocabularies ?? throw new InvalidOperationException(string.Join(Environment.NewLine, result.Problems));
    });

    public static Vocabularies Vocabularies => Read.Value;

    public static Advisor Advisor(string language) => Loaded.Value.Get("azure-machine-learning", language);

    public static Interpreter Interpreter(string language) => Interpreters[language].Value;

    public static string Folder(string name) => Path.Combine(AppContext.BaseDirectory, name);
}
