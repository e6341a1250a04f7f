using AdvisorBot.Advice.Loading;
using AdvisorBot.Understanding.Guides;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Operations.Likeness;

/// <summary>The texts of examples of all guides and languages, each once.</summary>
static class ExampleTexts
{
    /// <summary>All of them.</summary>
    public static IReadOnlySet<string> Of(Library library, IReadOnlyDictionary<string, TrainingExamples> examples) =>
        Compared(library, (language, interview) => examples.GetValueOrDefault(language, TrainingExamples.None).Choices.ContainsKey(interview))
            .Concat(examples.GetValueOrDefault(Understanding.Similarity.Likeness.Language, TrainingExamples.None).Texts).ToHashSet();

    /// <summary>
    /// Those that what people write is compared with as long as the service runs; the others are only learnt from. They are the
    /// statements in the model's language, the choices of interviews of which nothing was learnt, and where topics are to be told
    /// apart the sentences with which people begin.
    /// </summary>
    /// <param name="isLearnt">Tells of a language and an interview's id whether sentences for its choices were learnt from.</param>
    public static IReadOnlySet<string> Compared(Library library, Func<string, string, bool> isLearnt)
    {
        var advisors = library.Languages.SelectMany(language => library.CatalogueIds.Select(id => library.Get(id, language))).ToList();
        var choices = advisors.Where(advisor => !isLearnt(advisor.Interview.Language, advisor.Interview.Id))
            .SelectMany(advisor => Examples.OfChoices(advisor.Interview).Select(example => example.Text));
        var statements = advisors.Where(advisor => advisor.Catalogue.Language == Understanding.Similarity.Likeness.Language)
            .SelectMany(advisor => Examples.OfStatements(advisor.Catalogue).Select(example => example.Text));
        var needs = library.CatalogueIds.SelectMany(id => TopicIndex.Sentences(library.Get(id, Understanding.Similarity.Likeness.Language).Catalogue));
        return choices.Concat(statements).Concat(library.HasSeveralTopics ? needs : []).ToHashSet();
    }
}
