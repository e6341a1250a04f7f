using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Storage.Copying;
using AdvisorBot.Turns;

namespace AdvisorBot.Operations.Comparing;

/// <summary>What people have answered, without anything of who they are: ids of questions and choices, and how many answered the same.</summary>
static class StoredAnswers
{
    public static async Task<ImmutableArray<AdviceCase>> ReadAsync(IStoreContents store, CancellationToken cancellationToken)
    {
        var counts = new Dictionary<(string Guide, string Codes), int>();
        await foreach (var conversation in store.ConversationsAsync(cancellationToken))
        {
            if (conversation.State is { } state && Codes(state) is { } codes)
                counts[codes] = counts.GetValueOrDefault(codes) + 1;
        }
        return
        [
            .. counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Codes, StringComparer.Ordinal).Select(pair => new AdviceCase(
                $"{pair.Value} stored {(pair.Value == 1 ? "conversation" : "conversations")} with {pair.Key.Codes}", pair.Key.Guide,
                interview => Read(interview, pair.Key.Codes))),
        ];
    }

    static (string Guide, string Codes)? Codes(ReadOnlyMemory<byte> state)
    {
        if (ConversationMemory.Read(state)["session"] is not { } json)
            return null;
        try
        {
            return JsonNode.Parse(Encoding.UTF8.GetString(json.Span)) is JsonObject session && (string?)session["catalogue"] is { } guide
                && session["answers"] is JsonObject { Count: > 0 } answers
                ? (guide, string.Join("; ", answers.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={(string?)pair.Value}")))
                : null;
        }
        catch (Exception exception) when (exception is System.Text.Json.JsonException or InvalidOperationException)
        {
            // A session that nobody can read has no answers.
            return null;
        }
    }

    static (Answers Answers, ImmutableArray<string> Unknown) Read(Interview interview, string codes)
    {
        var (answers, unknown) = (Answers.Empty, ImmutableArray.CreateBuilder<string>());
        foreach (var (id, code) in codes.Split("; ").Select(pair => pair.Split('=', 2)).Select(pair => (pair[0], pair[1])))
        {
            if (interview.Find(id) is not { } question)
            {
                unknown.Add(id);
                continue;
            }
            unknown.AddRange(AnswerCode.Unknown(code, question).Select(choice => $"{id}: {choice}"));
            if (AnswerCode.Read(AnswerCode.Keep(code, question), question) is { } answer)
                answers = answers.With(id, answer);
        }
        return (answers, unknown.ToImmutable());
    }
}
