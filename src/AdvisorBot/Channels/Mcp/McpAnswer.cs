using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using AdvisorBot.Channels.Consultation;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Presentation.Wording;
using ModelContextProtocol.Protocol;

namespace AdvisorBot.Channels.Mcp;

/// <summary>Results of tools: a text for whoever reads texts, and the same in parts for whoever reads those.</summary>
static class McpAnswer
{
    public static CallToolResult Of<T>(string text, T result, JsonTypeInfo<T> type) => new()
    {
        Content = [new TextContentBlock { Text = text }],
        StructuredContent = JsonSerializer.SerializeToElement(result, type),
    };

    /// <summary>With the page, its date and its address below the text.</summary>
    public static CallToolResult Of<T>(string text, Edition edition, T result, JsonTypeInfo<T> type) => Of($"{text}\n\n{Source(edition)}", result, type);

    /// <summary>The call cannot be carried out; the text says how to mend it, so that the assistant can.</summary>
    public static CallToolResult Fault(params ImmutableArray<FieldFault> faults) => new()
    {
        Content = [new TextContentBlock { Text = string.Join('\n', faults.Select(fault => $"{fault.Pointer}: {fault.Detail}")) }],
        IsError = true,
    };

    public static string Source(Edition edition)
    {
        var document = edition.Advisor.Catalogue.Document;
        var source = edition.Words.Say(
            AdvicePhrases.Source, ("title", document.Title), ("author", document.Author), ("date", edition.Words.Date(document.Date)));
        return document.Url is { } url ? $"{source} {url}" : source;
    }
}
