using System.Globalization;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Presentation.Explanations;
using AdvisorBot.Presentation.Rendering;
using AdvisorBot.Presentation.Wording;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace AdvisorBot.Dialogs;

/// <summary>Finds tools by name while a person writes a message in Teams; the one that is picked goes into the message as a card.</summary>
public sealed class ToolSearch(Editions editions, GuideOptions options, Presenter presenter)
{
    const int MostResults = 25;
    const int NoMatch = int.MaxValue;
    const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    /// <param name="locale">As the channel gives it, such as "de-CH".</param>
    public MessagingExtensionResponse Find(MessagingExtensionQuery query, string? locale, string? channelId)
    {
        ArgumentNullException.ThrowIfNull(query);
        var language = Languages.Of(locale, editions.Languages) ?? editions.Languages[0];
        var text = query.Parameters?.FirstOrDefault(parameter => parameter.Name == "tool")?.Value?.ToString()?.Trim() ?? "";
        var guides = editions.CatalogueIds.Where(id => options.Catalogue is null || options.Catalogue == id).Select(id => editions.Get(id, language)).ToList();
        var found = guides
            .SelectMany(edition => Search(edition, text))
            .OrderBy(result => result.Rank)
            .Skip(query.QueryOptions?.Skip ?? 0)
            .Take(Math.Clamp(query.QueryOptions?.Count ?? MostResults, 1, MostResults))
            .Select(result => Attachment(result.Edition, result.Tools, channelId))
            .ToList();
        return new(found.Count > 0
            ? new("list", "result", found)
            : new(type: "message", text: guides[0].Words.Say(HelpPhrases.NotInGuide, ("topic", text))));
    }

    // A name may stand for a tool in each stage; people mean both.
    static IEnumerable<(Edition Edition, List<Tool> Tools, int Rank)> Search(Edition edition, string text)
    {
        var mentioned = edition.Interpreter.Read(text, new(null, Answers.Empty)).Tools.Select(mention => mention.ToolId).ToHashSet();
        return edition.Advisor.Catalogue.Tools
            .GroupBy(tool => tool.Name)
            .Select(tools => (edition, tools.ToList(), tools.Min(tool => Rank(tool, text, mentioned))))
            .Where(result => result.Item3 < NoMatch);
    }

    static int Rank(Tool tool, string text, HashSet<string> mentioned)
    {
        IEnumerable<string> names = [tool.Name, tool.ShortName, .. tool.Aliases];
        if (names.Any(name => Begins(name, text)))
            return 0;
        if (names.SelectMany(name => name.Split(' ')).Any(word => Begins(word, text)))
            return 1;
        // The interpreter sees through typing errors.
        if (mentioned.Contains(tool.Id))
            return 2;
        return names.Append(tool.Summary).Any(words => CultureInfo.InvariantCulture.CompareInfo.IndexOf(words, text, Loosely) >= 0) ? 3 : NoMatch;
    }

    static bool Begins(string name, string text) => CultureInfo.InvariantCulture.CompareInfo.IsPrefix(name, text, Loosely);

    MessagingExtensionAttachment Attachment(Edition edition, List<Tool> tools, string? channelId)
    {
        var catalogue = edition.Advisor.Catalogue;
        var card = presenter.Card([.. tools.SelectMany(tool => ToolView.Of(catalogue, tool, edition.Words))], channelId);
        var preview = new ThumbnailCard(title: LifecycleText.Name(tools[0], edition.Words), subtitle: catalogue.Title, text: tools[0].Summary);
        return new(card.ContentType, content: card.Content, preview: preview.ToAttachment());
    }
}
