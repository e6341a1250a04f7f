using AdvisorBot.Advice.Loading;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Operations.Likeness;

/// <summary>The texts of all examples of all guides and languages, each once.</summary>
static class ExampleTexts
{
    public static IReadOnlyCollection<string> Of(Library library, Vocabularies vocabularies)
    {
        var advisors = library.Languages.SelectMany(language => library.CatalogueIds.Select(id => library.Get(id, language)));
        return advisors.SelectMany(advisor => Examples.OfChoices(advisor.Interview).Select(example => example.Text).Concat(Examples.OfTools(advisor.Catalogue).Select(example => example.Text))
            .Concat(Examples.OfStatements(advisor.Catalogue).Select(example => example.Text))).Concat(vocabularies.Examples.GetValueOrDefault(Understanding.Similarity.Likeness.Language, TrainingExamples.None).Texts).ToHashSet();
    }
}
