using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Understanding.Similarity;

/// <summary>The examples that the data files hold.</summary>
public static class Examples
{
    /// <summary>Label, short name and synonyms of every choice. An exclusive choice denies the others, which likeness cannot hear.</summary>
    public static IEnumerable<Example<(Question Question, Choice Choice)>> OfChoices(Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return from question in interview.Questions
               from choice in question.Choices
               where !choice.Exclusive
               from text in choice.Synonyms.Prepend(choice.Short).Prepend(choice.Label).Distinct()
               select new Example<(Question, Choice)>(text, (question, choice));
    }

    /// <summary>The statements of the guide, by id.</summary>
    public static IEnumerable<Example<string>> OfStatements(Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return from tool in catalogue.Tools
               from point in tool.Points
               select new Example<string>(point.Text, point.Id);
    }
}
