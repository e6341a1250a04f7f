using System.Collections.Concurrent;
using System.Collections.Immutable;
using AdvisorBot.Channels.DirectLine;
using AdvisorBot.Storage;
using AdvisorBot.Turns;
using Microsoft.Bot.Schema;

namespace AdvisorBot.Channels.WebChat;

/// <summary>
/// What the bot says first and the answers it offers, by language. The bot itself is asked, once each, in a conversation that
/// is forgotten at once: so the page never says anything else than the bot.
/// </summary>
sealed class FirstWords(DirectLineConversations conversations, IConversationStore store)
{
    readonly ConcurrentDictionary<string, Greeting> _known = new();

    public async ValueTask<Greeting> InAsync(string language, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(language, out var known))
            return known;
        var ticket = DirectLineTicket.ForPage();
        try
        {
            await conversations.OpenAsync(ticket, language, cancellationToken);
            var entries = await conversations.ReadAsync(ticket, 0, cancellationToken);
            var said = entries.Select(entry => BotJson.ReadActivity(entry.Json)).Where(activity => activity is { Type: ActivityTypes.Message, From.Role: RoleTypes.Bot }).ToList();
            return _known[language] = new(
                [.. said.SelectMany(activity => activity.Text.Split("\n\n"))],
                [.. said.LastOrDefault()?.SuggestedActions?.Actions.Select(action => action.Title) ?? []]);
        }
        finally
        {
            await store.DeleteUserAsync(ticket.UserId, ticket.Channel, CancellationToken.None);
        }
    }

    /// <param name="Paragraphs">Its sentences, as plain text.</param>
    /// <param name="Answers">The titles of its buttons, in order.</param>
    public sealed record Greeting(ImmutableArray<string> Paragraphs, ImmutableArray<string> Answers);
}
