using System.Text.Json.Serialization;

namespace AdvisorBot.Channels.Consultation;

/// <summary>Results. What is not known is null, and never left out.</summary>
[JsonSerializable(typeof(GuideList))]
[JsonSerializable(typeof(DescribedGuide))]
[JsonSerializable(typeof(DescribedTool))]
[JsonSerializable(typeof(ToolList))]
[JsonSerializable(typeof(Advised))]
[JsonSerializable(typeof(Told))]
[JsonSerializable(typeof(Compared))]
[JsonSerializable(typeof(RecordedDecision))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
sealed partial class ConsultationJson : JsonSerializerContext;
