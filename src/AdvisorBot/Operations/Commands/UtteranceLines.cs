using System.Text.Json;
using System.Text.Json.Serialization;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Operations.Scoring;
using AdvisorBot.Understanding;
using AdvisorBot.Understanding.Interpretation;

namespace AdvisorBot.Operations.Commands;

/// <summary>Reads lines of input, each in its own catalogue and language.</summary>
/// <param name="likeness">Hears by likeness what the words do not say; null does without.</param>
sealed class UtteranceLines(DataFiles files, Understanding.Similarity.Likeness? likeness)
{
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = false,
    };

    readonly Dictionary<(string Catalogue, string Language), Interpreter> _interpreters = [];

    /// <summary>What was understood; null when the line cannot be read, with what is wrong.</summary>
    public Reading? Read(string line, UtteranceLine common, out string? problem)
    {
        try
        {
            var said = line.TrimStart().StartsWith('{') ? JsonSerializer.Deserialize<UtteranceLine>(line, Options)! : common with { Text = line };
            return Read(said with
            {
                Question = said.Question ?? common.Question,
                Catalogue = said.Catalogue ?? common.Catalogue,
                Locale = said.Locale ?? common.Locale,
            }, out problem);
        }
        catch (JsonException exception)
        {
            problem = exception.Message;
            return null;
        }
    }

    /// <summary>Reads the lines of a labelled file and counts what was heard.</summary>
    /// <exception cref="FormatException">A line is no labelled utterance.</exception>
    public Score Score(IEnumerable<string> lines)
    {
        var score = new Score();
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] != '#' && !line.StartsWith("utterance\t", StringComparison.Ordinal))
            .Select(LabelledLine.Parse))
        {
            var language = Languages.Of(line.Locale, files.Vocabularies.Languages) ?? "en";
            score.Add(
                line, Interpreter(line.Guide, language).Read(line.Text, new(line.Question, Answers.Empty)), files.Library.Get(line.Guide, language).Interview);
        }
        return score;
    }

    Reading? Read(UtteranceLine said, out string? problem)
    {
        problem = null;
        var (library, languages) = (files.Library, files.Vocabularies.Languages);
        if (said.Text is null)
            problem = "There is no text.";
        else if (!library.Contains(said.Catalogue!))
            problem = $"There is no catalogue {said.Catalogue}. Known: {string.Join(", ", library.CatalogueIds)}.";
        else if (Languages.Of(said.Locale, languages) is not { } language)
            problem = $"There is no language {said.Locale}. Known: {string.Join(", ", languages)}.";
        else if (library.Get(said.Catalogue!, language).Interview is var interview && said.Question is { } asked && interview.Find(asked) is null)
            problem = $"There is no question {asked}. Known: {string.Join(", ", interview.Questions.Select(known => known.Id))}.";
        else
            return Interpreter(said.Catalogue!, language).Read(said.Text, new(said.Question, Answers.Empty));
        return null;
    }

    Interpreter Interpreter(string catalogue, string language)
    {
        if (!_interpreters.TryGetValue((catalogue, language), out var interpreter))
            _interpreters[(catalogue, language)] = interpreter = new(files.Library.Get(catalogue, language), files.Vocabularies.Get(language), likeness);
        return interpreter;
    }
}
