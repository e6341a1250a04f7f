using System.Text.Json;

namespace AdvisorBot.Channels.Rest;

/// <summary>A person's case: answers, and what they say in a sentence.</summary>
/// <param name="Answers">
/// By the ids of their questions: the id of a choice, a list of them, true or false, an amount as a number, as a text such as
/// "5 TB" or as an object with min and max, or the code that an earlier call has returned. "?" is not sure.
/// </param>
/// <param name="Text">What the person says, at most 10,000 characters. It is heard as the chat hears it, on top of the answers.</param>
/// <param name="Expecting">The id of the question that the text answers, where one was asked.</param>
sealed record AdviceRequest(Dictionary<string, JsonElement>? Answers = null, string? Text = null, string? Expecting = null);

/// <summary>A question to the guide.</summary>
/// <param name="Question">In a person's words: what a tool can do, what a word means, why one is not advised, how sure the advice is.</param>
/// <param name="Answers">The person's case, as for advice; "it" and "why" are about it.</param>
sealed record AskRequest(string? Question = null, Dictionary<string, JsonElement>? Answers = null);

/// <summary>Tools to be put side by side.</summary>
/// <param name="Tools">Their ids, two to five.</param>
/// <param name="Answers">The person's case, as for advice.</param>
sealed record ComparisonRequest(string[]? Tools = null, Dictionary<string, JsonElement>? Answers = null);

/// <summary>A decision to be recorded.</summary>
/// <param name="Answers">The person's case, as for advice; at least one answer.</param>
sealed record RecordRequest(Dictionary<string, JsonElement>? Answers = null);

/// <summary>A need for which a guide is sought.</summary>
/// <param name="Text">What the person wants to do or to choose, in a sentence.</param>
sealed record NeedRequest(string? Text = null);
