using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdvisorBot.Understanding;

namespace AdvisorBot.Presentation.Messages;

/// <summary>
/// What a button says to the bot. It carries ids and the revision of its message, so that a button of an older message
/// still means the question it stood under.
/// </summary>
/// <param name="QuestionId">The question the button stood under or changes.</param>
/// <param name="Answers">The answers it gives, as <see cref="AnswerCode"/>.</param>
/// <param name="Command">What else it asks for.</param>
/// <param name="About">Ids the command is about: tools, a catalogue, a language.</param>
/// <param name="FromChecklist">The answer is what was checked; the conversation does not show it.</param>
public sealed record Tap(
    string? QuestionId,
    ImmutableArray<KeyValuePair<string, string>> Answers,
    Intent Command,
    ImmutableArray<string> About,
    bool FromChecklist = false)
{
    // The key under which a checklist's choices arrive beside the button's own value.
    public const string Checked = "choices";

    const int MostCharacters = 4000;

    /// <summary>Of the message that shows the button; 0 until one does.</summary>
    public int Revision { get; init; }

    /// <summary>A checklist was sent with nothing checked, which some clients leave out and others send as nothing.</summary>
    public bool IsEmptyChecklist =>
        QuestionId is not null && Command == Intent.Answer && (Answers.IsEmpty || (FromChecklist && Answers is [{ Value.Length: 0 }]));

    public static Tap Answer(string questionId, string code) => new(questionId, [new(questionId, code)], Intent.Answer, []);

    public static Tap Do(Intent command, params ImmutableArray<string> about) => new(null, [], command, about);

    /// <summary>As the message of that revision shows it. What an earlier one has shown stays what it was.</summary>
    public Tap ShownIn(int revision) => Revision > 0 ? this : this with { Revision = revision };

    public JsonObject ToJson()
    {
        var json = new JsonObject { ["revision"] = Revision };
        if (QuestionId is not null)
            json["question"] = QuestionId;
        if (Answers is [var only] && only.Key == QuestionId)
            json["answer"] = only.Value;
        else if (!Answers.IsEmpty)
            json["answers"] = new JsonObject(Answers.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));
        if (Command != Intent.Answer)
            json["command"] = Command.ToString();
        if (!About.IsEmpty)
            json["about"] = string.Join(',', About);
        return json;
    }

    /// <summary>Reads a button's value; null for anything else. Values come from outside: whatever is in them is checked later against the interview.</summary>
    public static Tap? TryRead(string? value)
    {
        if (value is null || value.Length > MostCharacters || !value.AsSpan().TrimStart().StartsWith("{"))
            return null;
        try
        {
            return JsonNode.Parse(value) is JsonObject json && json.ContainsKey("revision") ? Read(json) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    static Tap? Read(JsonObject json)
    {
        var question = Text(json, "question");
        var answers = json["answers"] is JsonObject several
            ? several.Select(pair => KeyValuePair.Create(pair.Key, pair.Value is JsonValue value && value.TryGetValue(out string? code) ? code : ""))
                .ToImmutableArray()
            : [];
        if (question is not null && (Text(json, Checked) ?? Text(json, "answer")) is { } answer)
            answers = [new(question, answer)];
        var command = Text(json, "command") is { } name
            ? Enum.TryParse<Intent>(name, out var intent) && Enum.IsDefined(intent) ? intent : Intent.None
            : Intent.Answer;
        var about = Text(json, "about")?.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? [];
        var revision = json["revision"] is JsonValue number && number.TryGetValue(out int read) ? read : 0;
        return new(question, answers, command, [.. about], json.ContainsKey(Checked)) { Revision = revision };
    }

    static string? Text(JsonObject json, string key) => json[key] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
