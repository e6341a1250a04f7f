using System.Reflection;
using AdvisorBot.Channels.Consultation;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Server;

namespace AdvisorBot.Channels.Mcp;

/// <summary>What the server says of itself. Which topics there are is in it, since by that an assistant decides whom to ask.</summary>
sealed class McpSetup(Consultant consultant, McpTools tools, McpResources resources) : IConfigureOptions<McpServerOptions>
{
    public void Configure(McpServerOptions options)
    {
        var topics = string.Join("; ", consultant.List(consultant.Languages[0]).Guides.Select(guide => guide.Topic).Distinct());
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
        options.ToolCollection = [.. tools.Create(topics)];
        options.ResourceCollection = [.. resources.Create()];
    }
}
