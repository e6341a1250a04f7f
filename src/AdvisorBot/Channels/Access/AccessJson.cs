using System.Text.Json.Serialization;

namespace AdvisorBot.Channels.Access;

[JsonSerializable(typeof(ApiProblem))]
[JsonSerializable(typeof(ProtectedResource))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
sealed partial class AccessJson : JsonSerializerContext;
