using System.Collections.Immutable;
using System.Text.Json.Nodes;
using AdvisorBot.Presentation.Messages;
using Microsoft.Bot.Schema;

namespace AdvisorBot.Presentation.Rendering;

/// <summary>Gives a message the form its channel shows.</summary>
public sealed class Presenter(ChannelTable channels)
{
    /// <summary>The options of the last message were shown as numbers.</summary>
    public bool Numbers(string? channelId) => channels[channelId] is { SuggestedActions: 0, Cards: false };

    /// <summary>The message as one activity; where its text is too long for that, with others before it that hold the text's beginning.</summary>
    /// <param name="personId">Whom suggested actions are for; null when unknown.</param>
    public ImmutableArray<Activity> Present(Message message, string? channelId, string? personId)
    {
        ArgumentNullException.ThrowIfNull(message);
        var profile = channels[channelId];
        var plan = Plan.For(message, profile);
        var channelData = (object?)null;
        if (profile.Letters)
        {
            var (text, folds) = LetteredFolds.Of(plan.Text, message.FoldHint);
            (plan, channelData) = (plan with { Text = text }, folds);
        }
        var parts = Text(plan, profile);
        var activity = Said(parts[^1], InputHints.ExpectingInput, profile);
        activity.ChannelData = channelData;
        if (plan.HasCard)
            activity.Attachments = [Card(message, plan, profile)];
        if (plan.Suggested.Length > 0)
            activity.SuggestedActions = new(to: personId is null ? [] : [personId], actions: [.. plan.Suggested.Select(option => Action(option, profile))]);
        if (activity.Text.Length == 0)
            (activity.Text, activity.TextFormat, activity.Summary) = (null, null, PlainText.Write([.. message.Text.Concat(message.Ask).Take(1)]));
        return [.. parts[..^1].Select(part => Said(part, InputHints.IgnoringInput, profile)), activity];
    }

    static Activity Said(string text, string hint, ChannelProfile profile) => new()
    {
        Type = ActivityTypes.Message,
        InputHint = hint,
        TextFormat = profile.Markdown ? TextFormatTypes.Markdown : TextFormatTypes.Plain,
        Text = text,
    };

    /// <summary>The channel shows beside the chat where the conversation stands.</summary>
    public bool ShowsShortlist(string? channelId) => channels[channelId].Shortlist;

    /// <summary>What a message carries for the page that shows it.</summary>
    /// <param name="shortlist">Null when nothing is to be shown any more.</param>
    public static object ChannelData(JsonObject? shortlist) => WireJson.Of(new() { ["shortlist"] = shortlist });

    /// <summary>A card to look at, without buttons.</summary>
    public Attachment Card(ImmutableArray<Block> blocks, string? channelId)
    {
        var profile = channels[channelId];
        var card = AdaptiveCard.Write(blocks, [], null, Fit(PlainText.Write(blocks), profile.TextLength), profile);
        return new() { ContentType = AdaptiveCard.ContentType, Content = WireJson.Of(card) };
    }

    static Attachment Card(Message message, Plan plan, ChannelProfile profile)
    {
        var everything = PlainText.Write([.. message.Text, .. message.Details, .. message.Ask]);
        var fallback = message.Options.IsEmpty ? everything : $"{everything}\n\n{PlainText.Numbered(message.Options)}";
        var card = AdaptiveCard.Write(plan.Card, plan.OnCard, plan.Checklist, Fit(fallback, profile.TextLength), profile);
        return new() { ContentType = AdaptiveCard.ContentType, Content = WireJson.Of(card) };
    }

    static CardAction Action(Option option, ChannelProfile profile) => profile.SuggestedAction switch
    {
        ActionTypes.ImBack => new() { Type = ActionTypes.ImBack, Title = option.Title, Value = option.Title },
        var type => new()
        {
            Type = type,
            Title = option.Title,
            Text = option.Title,
            DisplayText = option.Title,
            Value = WireJson.Of(option.Tap.ToJson()),
        },
    };

    // The options stand together, below the end of the text if there is room for them.
    static ImmutableArray<string> Text(Plan plan, ChannelProfile profile)
    {
        var options = PlainText.Numbered(plan.Numbered);
        var parts = TextParts.Of(profile.Markdown ? Markdown.Write(plan.Text) : PlainText.Write(plan.Text), profile.TextLength);
        if (parts.IsEmpty)
            return [options];
        if (options.Length == 0)
            return parts;
        var end = $"{parts[^1]}\n\n{options}";
        return end.Length <= profile.TextLength ? [.. parts[..^1], end] : [.. parts, .. TextParts.Of(options, profile.TextLength)];
    }

    static string Fit(string text, int room) => text.Length <= room ? text : $"{text[..Math.Max(room - 1, 0)]}…";
}
