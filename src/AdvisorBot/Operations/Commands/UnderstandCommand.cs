using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdvisorBot.Advice;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Understanding;

namespace AdvisorBot.Operations.Commands;

/// <summary>Reads utterances and writes what was understood, one JSON line each.</summary>
static class UnderstandCommand
{
    public static Command Create()
    {
        var question = new Option<string?>("--question") { Description = "The id of the question the utterances answer." };
        var catalogue = new Option<string?>("--catalogue") { Description = "The id of the catalogue. Default: azure-machine-learning." };
        var language = new Option<string?>("--language") { Description = "Two letters. Default: en." };
        var command = new Command("understand", "Reads one utterance a line from the input, with a tab and a question id behind it if one is open, and writes a JSON line for each.") { question, catalogue, language };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var files = DataFiles.Load(DataFolder.Default);
            var id = parsed.GetValue(catalogue) ?? "azure-machine-learning";
            if (!files.Library.Contains(id))
                return await FailAsync($"There is no catalogue {id}. Known: {string.Join(", ", files.Library.CatalogueIds)}.");
            var spoken = parsed.GetValue(language) ?? "en";
            var advisor = files.Library.Get(id, spoken);
            if (parsed.GetValue(question) is { } asked && advisor.Interview.Find(asked) is null)
                return await FailAsync($"There is no question {asked}. Known: {string.Join(", ", advisor.Interview.Questions.Select(known => known.Id))}.");
            await ReadAsync(new(advisor, files.Vocabularies.Get(spoken)), advisor, parsed.GetValue(question), cancellationToken);
            return 0;
        });
        return command;
    }

    static async Task ReadAsync(Interpreter interpreter, Advisor advisor, string? question, CancellationToken cancellationToken)
    {
        while (await Console.In.ReadLineAsync(cancellationToken) is { } line)
        {
            var (text, expected) = line.Split('\t') is [var said, var id, ..] && advisor.Interview.Find(id.Trim()) is not null ? (said, id.Trim()) : (line, question);
            await Console.Out.WriteLineAsync(Describe(interpreter.Read(text, new(expected, Answers.Empty))).ToJsonString(JsonSerializerOptions.Web));
        }
    }

    static JsonObject Describe(Reading reading) => new()
    {
        ["text"] = reading.Text,
        ["intent"] = reading.Intent.ToString(),
        ["confidence"] = reading.Confidence,
        ["answers"] = Array(reading.Answers, answer => Describe(answer.QuestionId, answer.Answer, answer.Evidence, answer.Confidence)),
        ["quantities"] = Array(reading.Quantities, quantity => new JsonObject
        {
            ["range"] = quantity.Range is { } range ? AnswerCode.Write(Answer.Amount(range)) : null,
            ["number"] = quantity.Number,
            ["unit"] = quantity.Unit,
            ["evidence"] = quantity.Evidence,
        }),
        ["tools"] = Array(reading.Tools, tool => new JsonObject { ["tool"] = tool.ToolId, ["evidence"] = tool.Evidence, ["confidence"] = tool.Confidence }),
        ["didYouMean"] = Array(reading.DidYouMean, suggestion => Describe(suggestion.QuestionId, suggestion.Answer, suggestion.Evidence, suggestion.Confidence)),
        ["question"] = reading.QuestionId,
        ["topic"] = reading.Topic,
    };

    static JsonObject Describe(string questionId, Answer answer, string evidence, double confidence) => new()
    {
        ["question"] = questionId,
        ["answer"] = AnswerCode.Write(answer),
        ["evidence"] = evidence,
        ["confidence"] = confidence,
    };

    static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonObject> describe) => new([.. items.Select(describe)]);

    static async Task<int> FailAsync(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return 2;
    }
}
