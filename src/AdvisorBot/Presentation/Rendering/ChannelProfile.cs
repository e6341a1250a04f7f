namespace AdvisorBot.Presentation.Rendering;

/// <summary>What a channel shows. One row of dialogs/channels.yaml.</summary>
/// <param name="Markdown">Text may be formatted.</param>
/// <param name="Cards">Adaptive Cards of version 1.5 are rendered.</param>
/// <param name="TextInCard">A text beside a card would arrive as a message of its own, so it goes into the card.</param>
/// <param name="SuggestedActions">The most suggested actions shown; 0 for none.</param>
/// <param name="SuggestedBesideCards">Suggested actions are shown on a message that has a card.</param>
/// <param name="SuggestedTitleLength">The longest title of a suggested action, in characters.</param>
/// <param name="SuggestedAction">How a suggested action answers: messageBack, postBack or imBack.</param>
/// <param name="CardTitleLength">The longest title of a card's button, in characters.</param>
/// <param name="ActionsPerSet">The most buttons a card shows in one row of actions.</param>
/// <param name="ShowTap">A tap on a card is to be shown as the person's message, by the channel's own means.</param>
/// <param name="UpdatesAnswered">A card whose question was answered is updated to show the answer in place of its buttons.</param>
/// <param name="SiteLinks">The chat is on our own page, and may link to it.</param>
/// <param name="Pictures">Pictures are shown that travel within the message.</param>
/// <param name="Shortlist">The page shows beside the chat where the conversation stands, so messages carry that.</param>
/// <param name="Letters">A fold stands in the text as a letter and its title, and its content travels apart: the channel opens it.</param>
/// <param name="TextLength">The longest text, in characters.</param>
public sealed record ChannelProfile(
    bool Markdown,
    bool Cards,
    bool TextInCard,
    int SuggestedActions,
    bool SuggestedBesideCards,
    int SuggestedTitleLength,
    string SuggestedAction,
    int CardTitleLength,
    int ActionsPerSet,
    bool ShowTap,
    bool UpdatesAnswered,
    bool SiteLinks,
    bool Pictures,
    bool Shortlist,
    bool Letters,
    int TextLength);
