using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Loading;

/// <summary>Lays a translation file over an interview.</summary>
sealed class InterviewTranslation(MapReader root, string language)
{
    readonly Translator _texts = new();

    public IReadOnlyList<string> Untranslated => _texts.Missing;

    public Interview Apply(Interview source)
    {
        Translator.CheckHead(root, source.Id, language);
        var questions = root.Map("questions");
        var tensions = root.Map("tensions");
        var translated = source with
        {
            Language = language,
            // Another language has other words of its own.
            Words = DomainWordsReader.Read(root),
            Questions = [.. source.Questions.Select(question => Apply(question, questions?.Map(question.Id)))],
        };
        translated = translated with
        {
            Tensions = [
                .. source.Tensions.Select(tension => tension with { Text = _texts.Take(tensions, tension.Id, tension.Text, $"tensions.{tension.Id}") }),
            ],
        };
        questions?.Close();
        tensions?.Close();
        root.Close();
        return translated;
    }

    Question Apply(Question question, MapReader? map)
    {
        var path = $"questions.{question.Id}";
        var choices = map?.Map("choices");
        var translated = question with
        {
            Label = _texts.Take(map, "label", question.Label, $"{path}.label", Question.MostLabel),
            Prompt = _texts.Take(map, "prompt", question.Prompt, $"{path}.prompt"),
            Why = _texts.Take(map, "why", question.Why, $"{path}.why"),
            Help = _texts.Take(map, "help", question.Help, $"{path}.help"),
            Unit = map?.OptionalText("unit") ?? question.Unit,
            UnitNames = map?.Has("units") == true || map?.Has("unit") == true
                ? UnitReader.Read(map, map.OptionalText("unit") ?? question.Unit)
                : question.UnitNames,
            Choices = [.. question.Choices.Select(choice => Apply(choice, choices?.Map(choice.Id), $"{path}.choices.{choice.Id}"))],
        };
        choices?.Close();
        map?.Close();
        return translated;
    }

    Choice Apply(Choice choice, MapReader? map, string path)
    {
        var label = _texts.Take(map, "label", choice.Label, $"{path}.label");
        var translated = choice with
        {
            Label = label,
            // A translated label serves as the button's text; an English button would not.
            Short = map?.OptionalText("short", Choice.MostShort) ?? (map?.Has("label") == true ? label : choice.Short),
            // Likewise, half a sentence in each language is worse than the label in quotes.
            Suppose = map?.OptionalText("suppose", Choice.MostSuppose) ?? (map?.Has("label") == true ? null : choice.Suppose),
            Synonyms = map?.Has("synonyms") == true ? map.Texts("synonyms") : choice.Synonyms,
            Without = map?.Has("without") == true ? map.Texts("without") : choice.Without,
        };
        map?.Close();
        return translated;
    }
}
