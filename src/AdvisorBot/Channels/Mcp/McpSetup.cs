using System.Collections.Immutable;
using System.Reflection;
using AdvisorBot.Channels.Consultation;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Server;

namespace AdvisorBot.Channels.Mcp;

/// <summary>What the server says of itself. Which topics there are is in it, since by that an assistant decides whom to ask.</summary>
sealed class McpSetup(Consultant consultant, McpTools tools, McpResources resources) : IConfigureOptions<McpServerOptions>
{
    // One reference, so that no thread sees half of it.
    Offer? _offer;

    public void Configure(McpServerOptions options)
    {
        var guides = consultant.List(consultant.Languages[0]).Guides;
        var topics = string.Join("; ", guides.Select(guide => guide.Topic).Distinct());
        // Guides may come and go while the service runs.
        if (_offer is not { } offer || !offer.Guides.SequenceEqual(guides))
            _offer = offer = new(guides, [.. tools.Create(topics)], [.. resources.Create()]);
        options.ServerInfo = new()
        {
            Name = "advisorbot",
            Title = "AdvisorBot",
            Version = typeof(McpSetup).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0],
        };
        options.ServerInstructions =
            $"""
            Helps a person to choose a technology, by guides that paraphrase pages of vendors' documentation statement by statement. Topics: {topics}.
            Use it whenever somebody asks which product or service to choose, or why, on one of these topics, in place of answering from memory.
            Begin with list_guides, with the need in the person's words. Then call advise with what the person said, word for word, as text; ask the
            person its next question, and call it again with all answers that it returned. Stop when there is no next question, or when they want to.
            Show the statements with their sources and the date of the page: advice is as old as the page. Never add a reason that is not a statement.
            """;
        options.ToolCollection = offer.Tools;
        options.ResourceCollection = offer.Resources;
    }

    sealed record Offer(ImmutableArray<ListedGuide> Guides, McpServerPrimitiveCollection<McpServerTool> Tools, McpServerResourceCollection Resources);
}
