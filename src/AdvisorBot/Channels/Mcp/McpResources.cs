using AdvisorBot.Channels.Consultation;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace AdvisorBot.Channels.Mcp;

/// <summary>What assistants may read as it stands: each guide with its questions, and each tool with all statements about it.</summary>
sealed class McpResources(Consultant consultant)
{
    const string Scheme = "advisor://guides/";
    const string PlainText = "text/plain";

    public IEnumerable<McpServerResource> Create() =>
    [
        .. consultant.List(consultant.Languages[0]).Guides.Select(Guide),
        McpServerResource.Create(
            Read,
            new()
            {
                UriTemplate = Scheme + "{guide}/tools/{tool}",
                Name = "tool",
                Title = "A tool of a guide",
                Description = "All statements that a guide makes of one tool, each with its place, the address of its section and what became known later.",
                MimeType = PlainText,
            }),
    ];

    McpServerResource Guide(ListedGuide guide) => McpServerResource.Create(
        () => Text($"{Scheme}{guide.Id}", Of(guide.Id)),
        new()
        {
            UriTemplate = Scheme + guide.Id,
            Name = guide.Id,
            Title = guide.Title,
            Description =
                $"The questions and tools of the guide to \"{guide.Topic}\", by {guide.Page.Title}, {guide.Page.Author}, {guide.Page.Date:yyyy-MM-dd}.",
            MimeType = PlainText,
        });

    string Of(string guideId)
    {
        var edition = consultant.Find(guideId, consultant.Languages[0])!;
        return $"{McpText.Of(Consultant.Describe(edition))}\n\n{McpAnswer.Source(edition)}";
    }

    ReadResourceResult Read(string guide, string tool)
    {
        if (consultant.Find(guide, consultant.Languages[0]) is not { } edition)
            throw new McpException($"There is no such guide. There are: {string.Join(", ", consultant.GuideIds)}.");
        return Consultant.Tool(edition, tool) is { } described
            ? Text($"{Scheme}{guide}/tools/{tool}", $"{McpText.Of(described)}\n\n{McpAnswer.Source(edition)}")
            : throw new McpException($"The guide has no such tool. It has: {string.Join(", ", edition.Advisor.Catalogue.Tools.Select(one => one.Id))}.");
    }

    static ReadResourceResult Text(string address, string text) =>
        new() { Contents = [new TextResourceContents { Uri = address, MimeType = PlainText, Text = text }] };
}
