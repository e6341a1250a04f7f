using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AdvisorBot.Tests.Support;
using Microsoft.Bot.Schema;

namespace AdvisorBot.Tests.Conversations;

/// <summary>Plays the user's lines of a script to the bot, and holds the replies against the bot's lines.</summary>
sealed class ChatPlayer(ChatScript script)
{
    readonly BotUnderTest _bot = new(
        script.Settings.GetValueOrDefault("channel", "webchat"),
        script.Settings.GetValueOrDefault("catalogue", "azure-machine-learning") is var catalogue && catalogue == "any" ? null : catalogue,
        script.Settings.GetValueOrDefault("contact"),
        script.Settings.GetValueOrDefault("locale", "en-US"));

    readonly List<(string Title, JsonNode Value)> _buttons = [];
    Activity? _reply;
    int _position;

    public async Task PlayAsync()
    {
        foreach (var line in script.Lines)
            await PlayAsync(line);
    }

    Task PlayAsync(ChatLine line)
    {
        switch (line.Event)
        {
            case "join":
                return ReplyAsync(_bot.JoinAsync());
            case "user":
                return ReplyAsync(_bot.SayAsync(line.Text.Replace("\\n", "\n", StringComparison.Ordinal)));
            case "tap":
                return ReplyAsync(_bot.TapAsync(Button(line).ToJsonString()));
            case "wait":
                _bot.Clock.Advance(TimeSpan.FromDays(int.Parse(line.Text.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture)));
                return Task.CompletedTask;
            case "restart":
                _bot.Restart();
                return Task.CompletedTask;
            default:
                Check(line);
                return Task.CompletedTask;
        }
    }

    void Check(ChatLine line)
    {
        var text = ReplyText.Of(_reply);
        switch (line.Event)
        {
            case "bot":
                var match = Pattern(line.Text).Match(text, _position);
                Assert.True(match.Success, Failure(line, "The reply lacks this", text[_position..]));
                _position = match.Index + match.Length;
                break;
            case "not":
                Assert.False(Pattern(line.Text).IsMatch(text), Failure(line, "The reply has this", text));
                break;
            case "buttons":
                var titles = ReplyText.Buttons(_reply).Select(button => button.Title).ToList();
                foreach (var title in line.Text.Split('|', StringSplitOptions.TrimEntries))
                    Assert.True(
                        titles.Exists(found => Pattern($"^{title}$").IsMatch(found)), Failure(line, $"There is no button {title}", string.Join(" | ", titles)));
                break;
            case "silence":
                Assert.True(_reply is null, Failure(line, "There is a reply", text));
                break;
            default:
                Assert.Fail(Failure(line, "This is no event", ""));
                break;
        }
    }

    async Task ReplyAsync(Task<Activity?> turn)
    {
        _reply = await turn;
        _position = 0;
        _buttons.AddRange(ReplyText.Buttons(_reply));
    }

    JsonNode Button(ChatLine line)
    {
        var found = _buttons.FindLastIndex(button => Pattern($"^{line.Text}$").IsMatch(button.Title));
        Assert.True(found >= 0, Failure(line, "No such button was shown", string.Join(" | ", _buttons.Select(button => button.Title))));
        return _buttons[found].Value;
    }

    string Failure(ChatLine line, string what, string seen) => $"{script.Name}.chat:{line.Number}: {what}: {line.Text}\n--- seen:\n{seen}";

    static Regex Pattern(string pattern)
    {
        var (start, end) = (pattern.StartsWith('^'), pattern.EndsWith('$'));
        var inner = pattern[(start ? 1 : 0)..(end ? ^1 : ^0)];
        return new(
            $"{(start ? "^" : "")}{Regex.Escape(inner).Replace("\\*", ".*?", StringComparison.Ordinal)}{(end ? "$" : "")}",
            RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant);
    }
}
