using System.Text.Json.Serialization;

namespace AdvisorBot.Channels.DirectLine;

[JsonSerializable(typeof(ConversationGrant))]
[JsonSerializable(typeof(TokenRequest))]
[JsonSerializable(typeof(ActivityId))]
[JsonSerializable(typeof(ErrorBody))]
// Clients of other languages write names in the case of theirs.
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, PropertyNameCaseInsensitive = true)]
sealed partial class DirectLineJson : JsonSerializerContext;
