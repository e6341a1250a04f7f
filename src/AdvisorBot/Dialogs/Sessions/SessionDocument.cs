using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace AdvisorBot.Dialogs.Sessions;

/// <summary>A session as it is stored. Only additions may be made to it: conversations under way hold older ones.</summary>
sealed record SessionDocument
{
    public string? Catalogue { get; init; }

    public int CatalogueVersion { get; init; }

    public string? Language { get; init; }

    public bool LanguageGuessed { get; init; }

    /// <summary>Answer codes by question id, in the order of answering.</summary>
    public OrderedDictionary<string, string>? Answers { get; init; }

    public string? Asked { get; init; }

    public int Revision { get; init; }

    public int Misses { get; init; }

    public bool Welcomed { get; init; }

    public JsonObject? OnYes { get; init; }

    public OfferDocument[]? Offered { get; init; }

    public OrderedDictionary<string, string>? AdvisedOn { get; init; }

    public bool StoppedAsking { get; init; }

    public RemarkDocument[]? Remarks { get; init; }

    public string? Held { get; init; }

    public string? Topic { get; init; }

    public string? Opening { get; init; }

    public string? Focus { get; init; }

    public string[]? Listed { get; init; }

    public bool HasJustListed { get; init; }

    public DateTimeOffset LastHeard { get; init; }
}

sealed record OfferDocument(string Title, JsonObject Tap);

sealed record RemarkDocument(string Question, string Answer, string Said);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(SessionDocument))]
sealed partial class SessionContext : JsonSerializerContext;
