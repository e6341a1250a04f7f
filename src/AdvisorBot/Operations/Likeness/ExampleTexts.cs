using AdvisorBot.Advice.Loading;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Operations.Likeness;

/// <summary>The texts of examples of all guides and languages, each once.</summary>
static class ExampleTexts
{
    /// <summary>All of them.</summary>
    public static IReadOnlySet<string> Of(Library library, Vocabularies vocabularies) =>
        Compared(library).Concat(vocabularies.Examples.GetValueOrDefault(Understanding.Similarity.Likeness.Language, TrainingExamples.None).Texts).ToHashSet();

    /// <summary>Those that what people write is compared with; the others are only learnt from.</summary>
    public static IReadOnlySet<string> Compared(Library library)
    {
        var advisors = library.Languages.SelectMany(language => library.CatalogueIds.Select(id => library.Get(id, language)));
        return advisors.SelectMany(advisor => Examples.OfChoices(advisor.Interview).Select(example => example.Text).Concat(Examples.OfTools(advisor.Catalogue).Select(example => example.Text))
            .Concat(Examples.OfStatements(advisor.Catalogue).Select(example => example.Text))).ToHashSet();
    }
}
