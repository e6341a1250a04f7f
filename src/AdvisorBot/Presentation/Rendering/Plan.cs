using System.Collections.Immutable;
using AdvisorBot.Presentation.Messages;

namespace AdvisorBot.Presentation.Rendering;

/// <summary>What of a message goes where on a channel.</summary>
/// <param name="Card">The blocks on the card.</param>
/// <param name="OnCard">The options on the card.</param>
/// <param name="Numbered">The options written out.</param>
sealed record Plan(
    ImmutableArray<Block> Text,
    ImmutableArray<Block> Card,
    Checklist? Checklist,
    ImmutableArray<Option> OnCard,
    ImmutableArray<Option> Suggested,
    ImmutableArray<Option> Numbered)
{
    public bool HasCard => !Card.IsEmpty || Checklist is not null || !OnCard.IsEmpty;

    public static Plan For(Message message, ChannelProfile profile)
    {
        var shown = message with { Text = Shown(message.Text, profile), Details = Shown(message.Details, profile) };
        return profile.Cards ? WithCards(shown, profile) : WithoutCards(shown, profile);
    }

    static ImmutableArray<Block> Shown(ImmutableArray<Block> blocks, ChannelProfile profile) =>
        blocks.RemoveAll(
            block =>
                (block is Block.SiteLink && !profile.SiteLinks)
                    || (block is Block.Picture && !(profile.Cards && profile.Pictures))
                    || (block is Block.Fold { Spare: true } && !profile.Cards && !profile.Letters));

    static Plan WithCards(Message message, ChannelProfile profile)
    {
        // Checkboxes stand for the choices; what remains are the ways around them.
        var options = message.Checklist is { } checklist ? message.Options.RemoveAll(checklist.Covers) : message.Options;
        var details = message.Details.AddRange(message.Text.OfType<Block.Buttons>());
        // The question is to be the last thing read: below the details if there are any.
        var card = details.IsEmpty ? details : [.. details, .. message.Ask];
        ImmutableArray<Block> text = details.IsEmpty ? [.. message.Text, .. message.Ask] : message.Text;
        var hasCard = !card.IsEmpty || message.Checklist is not null;
        var suggested = FitsAsSuggested(options, profile) && (!hasCard || profile.SuggestedBesideCards);
        var onCard = suggested ? [] : options;
        return profile.TextInCard && (hasCard || !onCard.IsEmpty)
            ? new([], [.. message.Text, .. message.Details, .. message.Ask], message.Checklist, onCard, suggested ? options : [], [])
            : new(text, card, message.Checklist, onCard, suggested ? options : [], []);
    }

    static Plan WithoutCards(Message message, ChannelProfile profile)
    {
        var options = message.Options.AddRange(message.Text.OfType<Block.Buttons>().SelectMany(buttons => buttons.Options));
        var suggested = FitsAsSuggested(options, profile);
        return new([.. message.Text, .. message.Details, .. message.Ask], [], null, [], suggested ? options : [], suggested ? [] : options);
    }

    static bool FitsAsSuggested(ImmutableArray<Option> options, ChannelProfile profile) =>
        options.Length <= profile.SuggestedActions && options.All(option => option.Title.Length <= profile.SuggestedTitleLength);
}
