using AdvisorBot.Advice;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Understanding.Interpretation;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Similarity;
using Microsoft.Extensions.Caching.Memory;

namespace AdvisorBot.Dialogs.Guides;

/// <summary>
/// A catalogue in one language, with the ears and the voice that go with it. The ears grow when they are first needed: a greeting needs none.
/// </summary>
/// <param name="likeness">Null where questions are understood by the rules alone.</param>
public sealed class Edition(Advisor advisor, Vocabulary vocabulary, Words words, Likeness? likeness = null) : IDisposable
{
    // People begin alike: most conversations pass through few sets of answers, and what follows from one never changes.
    // An outlook with the advice in it takes about 20 KB.
    const int MostOutlooks = 1000;

    readonly MemoryCache _outlooks = new(new MemoryCacheOptions { SizeLimit = MostOutlooks });
    readonly Lazy<Interpreter> _interpreter = new(() => new(advisor, vocabulary, likeness));
    readonly Lazy<QuestionLikeness?> _likeness = new(() => likeness is null ? null : new(advisor.Catalogue, likeness));
    Naming? _title;

    public Advisor Advisor { get; } = advisor;

    public Interpreter Interpreter => _interpreter.Value;

    public Words Words { get; } = words;

    public QuestionLikeness? Likeness => _likeness.Value;

    /// <summary>The title, as it is compared with what people call the guide.</summary>
    public Naming Title => _title ??= Interpreter.Name(Advisor.Catalogue.Title);

    public void Dispose() => _outlooks.Dispose();

    public Consequences Consequences(Answers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (_outlooks.TryGetValue(answers, out Consequences? known))
            return known!;
        return _outlooks.Set(answers, new Consequences(Advisor, answers, Words), new MemoryCacheEntryOptions { Size = 1 });
    }
}
