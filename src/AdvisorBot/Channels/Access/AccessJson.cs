using System.Text.Json.Serialization;

namespace AdvisorBot.Channels.Access;

[JsonSerializable(typeof(ApiProblem))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
sealed partial class AccessJson : JsonSerializerContext;
