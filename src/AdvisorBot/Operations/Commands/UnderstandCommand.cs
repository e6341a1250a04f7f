using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
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
        var command = new Command(
            "understand",
            "Reads one utterance a line from the input and writes a JSON line for each. A line is plain text, or {\"text\": …} with its own \"question\", \"catalogue\" and \"locale\".") { question, catalogue, language };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var reader = new UtteranceLines(DataFiles.Load(DataFolder.Default));
            var common = new UtteranceLine("", parsed.GetValue(question), parsed.GetValue(catalogue) ?? "azure-machine-learning", parsed.GetValue(language) ?? "en");
            for (var number = 1; await Console.In.ReadLineAsync(cancellationToken) is { } line; number++)
            {
                if (reader.Read(line, common, out var problem) is not { } reading)
                {
                    await Console.Error.WriteLineAsync($"Line {number}: {problem}");
                    return 2;
                }
                await Console.Out.WriteLineAsync(Describe(reading).ToJsonString(JsonSerializerOptions.Web));
            }
            return 0;
        });
        return command;
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
        ["then"] = reading.Then is { } then ? Describe(then) : null,
    };

    static JsonObject Describe(string questionId, Answer answer, string evidence, double confidence) => new()
    {
        ["question"] = questionId,
        ["answer"] = AnswerCode.Write(answer),
        ["evidence"] = evidence,
        ["confidence"] = confidence,
    };

    static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonObject> describe) => new([.. items.Select(describe)]);
}
