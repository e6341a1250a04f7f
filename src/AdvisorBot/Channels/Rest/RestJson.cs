using System.Text.Json.Serialization;

namespace AdvisorBot.Channels.Rest;

/// <summary>The bodies of calls.</summary>
[JsonSerializable(typeof(AdviceRequest))]
[JsonSerializable(typeof(AskRequest))]
[JsonSerializable(typeof(ComparisonRequest))]
[JsonSerializable(typeof(RecordRequest))]
[JsonSerializable(typeof(NeedRequest))]
// What is misspelt would otherwise be passed over in silence.
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, AllowDuplicateProperties = false)]
sealed partial class RestJson : JsonSerializerContext;
