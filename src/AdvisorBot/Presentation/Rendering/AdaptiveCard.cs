using System.Collections.Immutable;
using System.Text.Json.Nodes;
using AdvisorBot.Presentation.Messages;

namespace AdvisorBot.Presentation.Rendering;

/// <summary>
/// Writes blocks and buttons as an Adaptive Card. Version 1.5 is the newest that Teams renders; Web Chat shows nothing at
/// all for a card newer than it knows.
/// </summary>
sealed class AdaptiveCard(ChannelProfile profile)
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>A button that comes back as a message, which every client of cards knows.</summary>
    public const string SubmitAction = "Action.Submit";

    /// <summary>
    /// A button that comes back as an invoke, whose answer takes the card's place. Teams recommends it, and the Agents
    /// Playground sends nothing else.
    /// </summary>
    public const string ExecuteAction = "Action.Execute";

    readonly JsonArray _body = [];
    int _folds;

    public static JsonObject Write(
        ImmutableArray<Block> blocks,
        ImmutableArray<Option> options,
        Checklist? checklist,
        string fallbackText,
        ChannelProfile profile)
    {
        var card = new AdaptiveCard(profile);
        foreach (var block in blocks)
            card.Add(block, card._body);
        if (checklist is not null)
            card.Add(checklist);
        card.AddButtons(options, card._body);
        return new()
        {
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["type"] = "AdaptiveCard",
            ["version"] = "1.5",
            ["fallbackText"] = fallbackText,
            ["body"] = card._body,
        };
    }

    void Add(Block block, JsonArray to)
    {
        switch (block)
        {
            case Block.Paragraph paragraph:
                to.Add(RichText(null, paragraph.Text, paragraph.Quiet));
                break;
            case Block.Heading heading:
                to.Add(Heading(heading.Text));
                break;
            case Block.Bullets bullets:
                foreach (var item in bullets.Items)
                    to.Add(RichText(item.Lead, item.Text, quiet: false, bullet: true));
                break;
            case Block.Facts facts:
                to.Add(FactSet(facts));
                break;
            case Block.Table table:
                to.Add(Table(table));
                break;
            case Block.Fold fold:
                AddFold(fold.Title, to, items =>
                {
                    foreach (var folded in fold.Blocks)
                        Add(folded, items);
                });
                break;
            case Block.Buttons buttons:
                AddButtons(buttons.Options, to);
                break;
            case Block.Link link:
                to.Add(ActionSet([OpenUrl(link.Title, link.Url)]));
                break;
            case Block.SiteLink link:
                to.Add(ActionSet([OpenUrl(link.Title, link.Path)]));
                break;
            case Block.Picture picture:
                AddFold(picture.Title, to, items => items.Add(Picture(picture)));
                break;
        }
    }

    static JsonObject OpenUrl(string title, string url) => new() { ["type"] = "Action.OpenUrl", ["title"] = title, ["url"] = url };

    static JsonObject Picture(Block.Picture picture) => new()
    {
        ["type"] = "Image",
        ["url"] = "data:image/svg+xml;base64," + Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(picture.Svg)),
        ["altText"] = picture.Alt,
        ["size"] = "Auto",
    };

    // Text runs are shown as they stand, without Markdown, so nothing in them needs escaping.
    static JsonObject RichText(string? lead, string text, bool quiet, bool bullet = false)
    {
        var runs = new JsonArray();
        if (bullet)
            runs.Add(Run("• "));
        if (lead is not null)
            runs.Add(new JsonObject { ["type"] = "TextRun", ["text"] = Quotes.Curl($"{lead}: "), ["weight"] = "Bolder" });
        runs.Add(quiet ? new JsonObject { ["type"] = "TextRun", ["text"] = Quotes.Curl(text), ["isSubtle"] = true } : Run(text));
        return new() { ["type"] = "RichTextBlock", ["inlines"] = runs, ["spacing"] = bullet ? "Small" : "Default" };
    }

    static JsonObject Run(string text) => new JsonObject { ["type"] = "TextRun", ["text"] = Quotes.Curl(text) };

    static JsonObject Heading(string text) => new()
    {
        ["type"] = "TextBlock",
        ["text"] = Quotes.Curl(Markdown.Escape(text)),
        ["style"] = "heading",
        ["weight"] = "Bolder",
        ["size"] = "Medium",
        ["wrap"] = true,
        ["separator"] = true,
    };

    static JsonObject FactSet(Block.Facts facts) => new()
    {
        ["type"] = "FactSet",
        ["facts"] = new JsonArray(
            [
                .. facts.Items.Select(
                    item =>
                        (JsonNode)new JsonObject
                        {
                            ["title"] = Quotes.Curl(Markdown.Escape(item.Lead ?? "")),
                            ["value"] = Quotes.Curl(Markdown.Escape(item.Text)),
                        }),
            ]),
    };

    // The first row is a header by default; the property that says so has one name in the schema and another in Web Chat.
    static JsonObject Table(Block.Table table) => new()
    {
        ["type"] = "Table",
        ["columns"] = new JsonArray([.. table.Header.Select(_ => (JsonNode)new JsonObject { ["width"] = 1 })]),
        ["rows"] = new JsonArray([.. table.Rows.Prepend(table.Header).Select(Row)]),
    };

    static JsonNode Row(ImmutableArray<string> cells) => new JsonObject
    {
        ["type"] = "TableRow",
        ["cells"] = new JsonArray(
            [.. cells.Select(cell => (JsonNode)new JsonObject { ["type"] = "TableCell", ["items"] = new JsonArray(RichText(null, cell, quiet: false)) })]),
    };

    void AddFold(string title, JsonArray to, Action<JsonArray> fill)
    {
        var id = $"fold{++_folds}";
        to.Add(ActionSet([Titled(new JsonObject { ["type"] = "Action.ToggleVisibility", ["targetElements"] = new JsonArray(id) }, title)]));
        var items = new JsonArray();
        fill(items);
        to.Add(new JsonObject { ["type"] = "Container", ["id"] = id, ["isVisible"] = false, ["items"] = items });
    }

    void Add(Checklist checklist)
    {
        _body.Add(new JsonObject
        {
            ["type"] = "Input.ChoiceSet",
            ["id"] = Tap.Checked,
            ["label"] = checklist.Label,
            ["isMultiSelect"] = true,
            ["style"] = "expanded",
            ["wrap"] = true,
            ["value"] = string.Join(',', checklist.Items.Where(item => item.Checked).Select(item => item.ChoiceId)),
            ["choices"] = new JsonArray([.. checklist.Items.Select(item => (JsonNode)new JsonObject { ["title"] = item.Title, ["value"] = item.ChoiceId })]),
        });
        _body.Add(ActionSet([Submit(new(checklist.Submit, checklist.Tap))]));
    }

    void AddButtons(ImmutableArray<Option> options, JsonArray to)
    {
        foreach (var set in options.Chunk(profile.ActionsPerSet))
            to.Add(ActionSet([.. set.Select(Submit)]));
    }

    static JsonObject ActionSet(IEnumerable<JsonObject> actions) => new JsonObject { ["type"] = "ActionSet", ["actions"] = new JsonArray([.. actions]) };

    JsonObject Submit(Option option)
    {
        var submit = Button(SubmitAction, option);
        if (!profile.ShowTap)
            return submit;
        // Clients that know no universal actions show the tap as if it had been typed.
        submit["data"]!["msteams"] = new JsonObject { ["type"] = "messageBack", ["displayText"] = option.Title, ["text"] = option.Title };
        var execute = Button(ExecuteAction, option);
        execute["verb"] = "tap";
        execute["fallback"] = submit;
        return execute;
    }

    JsonObject Button(string type, Option option) =>
        Titled(new JsonObject { ["type"] = type, ["data"] = option.Tap.ToJson() }, option.Full.Length <= profile.CardTitleLength ? option.Full : option.Title);

    JsonObject Titled(JsonObject action, string title)
    {
        action["title"] = ButtonTitle.Fit(title, profile.CardTitleLength);
        if (title.Length > profile.CardTitleLength)
            action["tooltip"] = title;
        return action;
    }
}
