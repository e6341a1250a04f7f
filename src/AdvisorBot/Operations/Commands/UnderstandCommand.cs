using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Operations.Likeness;
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
        var score = new Option<FileInfo?>("--score")
        {
            Description = "A file of labelled utterances (docs/understanding.md): writes what was turned round, invented, missed, and the totals."
        };
        var likeness = new Option<FileInfo?>("--likeness")
        {
            Description = "Hears by likeness of meaning too, as the service does, and keeps the vectors of the examples in this file."
        };
        var command = new Command(
            "understand",
            "Reads one utterance a line from the input and writes a JSON line for each. A line is plain text, or {\"text\": …} with its own \"question\", \"catalogue\" and \"locale\".")
            {
                question, catalogue, language, score, likeness
            };
        var folder = DataArguments.Add(command, asArgument: false);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var files = DataFiles.Load(folder(parsed));
            var reader = new UtteranceLines(
                files, parsed.GetValue(likeness) is { } vectors ? new ExampleVectors(files.Library, files.Vocabularies, vectors.FullName).Load() : null);
            if (parsed.GetValue(score) is { } labelled)
                return await ScoreAsync(reader, labelled, cancellationToken);
            var common = new UtteranceLine(
                "", parsed.GetValue(question), parsed.GetValue(catalogue) ?? "azure-machine-learning", parsed.GetValue(language) ?? "en");
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

    static async Task<int> ScoreAsync(UtteranceLines reader, FileInfo file, CancellationToken cancellationToken)
    {
        try
        {
            var score = reader.Score(await File.ReadAllLinesAsync(file.FullName, cancellationToken));
            await Console.Out.WriteAsync(score.Mistakes);
            await Console.Out.WriteLineAsync(score.ToString());
            return 0;
        }
        catch (Exception exception) when (exception is IOException or FormatException)
        {
            await Console.Error.WriteLineAsync($"{file.Name}: {exception.Message}");
            return 2;
        }
    }

    static JsonObject Describe(Reading reading) => new()
    {
        ["text"] = reading.Text,
        ["intent"] = reading.Intent.ToString(),
        ["confidence"] = reading.Confidence,
        ["taken"] = Array(
            reading.Answers.Where(answer => answer.Answer is not Answer.Chosen { ChoiceIds.IsEmpty: true }),
            answer =>
                Describe(
                    answer.QuestionId, answer.Answer is Answer.Chosen chosen ? Answer.Choose(chosen.ChoiceIds) : answer.Answer, answer.Evidence,
                    answer.Confidence)),
        ["denied"] = Array(
            reading.Answers.Where(answer => answer.Answer is Answer.Chosen { Lacking.IsEmpty: false }),
            answer => Describe(answer.QuestionId, Answer.Choose(((Answer.Chosen)answer.Answer).Lacking), answer.Evidence, answer.Confidence)),
        ["offered"] = Array(reading.DidYouMean, offer => Describe(offer.QuestionId, offer.Answer, offer.Evidence, offer.Confidence)),
        ["remarks"] = Array(reading.Remarks, offer => Describe(offer.QuestionId, offer.Answer, offer.Evidence, offer.Confidence)),
        ["unused"] = new JsonArray([.. reading.Unused.Select(words => (JsonNode)words)]),
        ["quantities"] = Array(reading.Quantities, quantity => new JsonObject
        {
            ["range"] = quantity.Range is { } range ? AnswerCode.Write(Answer.Amount(range)) : null,
            ["number"] = quantity.Number,
            ["unit"] = quantity.Unit,
            ["evidence"] = quantity.Evidence,
        }),
        ["tools"] = Array(reading.Tools, tool => new JsonObject { ["tool"] = tool.ToolId, ["evidence"] = tool.Evidence, ["confidence"] = tool.Confidence }),
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
