using AdvisorBot.Advice;
using AdvisorBot.Advice.Inquiries;
using AdvisorBot.Advice.Loading;

namespace AdvisorBot.Understanding.LanguageData;

/// <summary>Looks up in the guides what example questions name.</summary>
static class ExampleQuestionCheck
{
    public static void Run(IReadOnlyDictionary<string, TrainingExamples> all, Library library, ProblemList problems)
    {
        foreach (var (guide, question) in all.Values.SelectMany(examples => examples.Questions)
            .SelectMany(pair => pair.Value.Select(question => (pair.Key, question))))
        {
            if (!library.Contains(guide))
            {
                problems.Add(question, $"There is no guide `{guide}`.{Spelling.Suggest(guide, library.CatalogueIds)}", "Name a catalogue by its id.");
                return;
            }
            foreach (var unknown in Unknown(question, library.Get(guide, Library.BaseLanguage)))
                problems.Add(question, $"The guide `{guide}` has no {unknown}.", "Name what the guide has.");
        }
    }

    static IEnumerable<string> Unknown(ExampleQuestion question, Advisor advisor)
    {
        var (catalogue, subject) = (advisor.Catalogue, question.Subject);
        foreach (var id in question.Cites.Where(id => catalogue.FindPoint(id) is null))
            yield return $"point `{id}`{Spelling.Suggest(id, catalogue.Tools.SelectMany(tool => tool.Points).Select(point => point.Id))}";
        if (question.ToolId is { } tool && catalogue.FindTool(tool) is null)
            yield return $"tool `{tool}`{Spelling.Suggest(tool, catalogue.Tools.Select(known => known.Id))}";
        if (subject.Kind == SubjectKind.Topic && catalogue.Topics.All(topic => topic.Id != subject.Id))
            yield return $"topic `{subject.Id}`{Spelling.Suggest(subject.Id, catalogue.Topics.Select(topic => topic.Id))}";
        if (subject.Kind == SubjectKind.Term && catalogue.Glossary.All(term => term.Id != subject.Id))
            yield return $"term `{subject.Id}`{Spelling.Suggest(subject.Id, catalogue.Glossary.Select(term => term.Id))}";
        if (subject.Kind == SubjectKind.Choice && advisor.Interview.Find(subject.Id)?.FindChoice(subject.ChoiceId ?? "") is null)
            yield return $"choice `{subject.ChoiceId}` of a question `{subject.Id}`";
    }
}
