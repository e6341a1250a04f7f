using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AdvisorBot.Channels.DirectLine;
using AdvisorBot.Presentation.Rendering;
using AdvisorBot.Storage;
using AdvisorBot.Turns;
using Microsoft.Bot.Schema;

namespace AdvisorBot.Channels.WebChat;

/// <summary>
/// What the bot says first and the answers it offers, by language. The bot itself is asked in a conversation that
/// is forgotten at once: so the page never says anything else than the bot.
/// </summary>
sealed partial class FirstWords(DirectLineConversations conversations, IStoreUpkeep store)
{
    public async Task<Greeting> InAsync(string language, CancellationToken cancellationToken)
    {
        var ticket = DirectLineTicket.ForPage();
        try
        {
            await conversations.OpenAsync(ticket, language, [], cancellationToken);
            var entries = await conversations.ReadAsync(ticket, 0, cancellationToken);
            var said = entries.Select(entry => BotJson.ReadActivity(entry.Json))
                .Where(activity => activity is { Type: ActivityTypes.Message, From.Role: RoleTypes.Bot })
                .ToList();
            return new(
                [.. said.SelectMany(activity => activity.Text.Split("\n\n")).Select(paragraph => Quotes.Curl(Escaped.Replace(paragraph, "$1")))],
                [.. said.LastOrDefault()?.SuggestedActions?.Actions.Select(action => action.Title) ?? []]);
        }
        finally
        {
            await store.DeleteUserAsync(ticket.UserId, ticket.Channel, CancellationToken.None);
        }
    }

    // What the bot wrote as Markdown, read as what it says.
    [GeneratedRegex(@"\\([\p{P}\p{S}])", RegexOptions.CultureInvariant)]
    private static partial Regex Escaped { get; }

    /// <param name="Paragraphs">Its sentences, as plain text.</param>
    /// <param name="Answers">The titles of its buttons, in order.</param>
    public sealed record Greeting(ImmutableArray<string> Paragraphs, ImmutableArray<string> Answers);
}
