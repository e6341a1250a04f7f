using AdvisorBot.Advice;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Understanding.Interpretation;
using AdvisorBot.Understanding.Similarity;
using Microsoft.Extensions.Caching.Memory;

namespace AdvisorBot.Dialogs.Guides;

/// <summary>A catalogue in one language, with the ears and the voice that go with it.</summary>
/// <param name="likeness">Null where questions are understood by the rules alone.</param>
public sealed class Edition(Advisor advisor, Interpreter interpreter, Words words, QuestionLikeness? likeness = null) : IDisposable
{
    // People begin alike: most conversations pass through few sets of answers, and what follows from one never changes.
    // An outlook with the advice in it takes about 20 KB.
    const int MostOutlooks = 1000;

    readonly MemoryCache _outlooks = new(new MemoryCacheOptions { SizeLimit = MostOutlooks });

    public Advisor Advisor { get; } = advisor;

    public Interpreter Interpreter { get; } = interpreter;

    public Words Words { get; } = words;

    public QuestionLikeness? Likeness { get; } = likeness;

    /// <summary>The title, as it is compared with what people call the guide.</summary>
    public Naming Title { get; } = interpreter.Name(advisor.Catalogue.Title);

    public void Dispose() => _outlooks.Dispose();

    public Consequences Consequences(Answers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (_outlooks.TryGetValue(answers, out Consequences? known))
            return known!;
        return _outlooks.Set(answers, new Consequences(Advisor, answers, Words), new MemoryCacheEntryOptions { Size = 1 });
    }
}
