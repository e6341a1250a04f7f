using System.Collections.Immutable;

namespace AdvisorBot.Tests.Conversations;

/// <summary>
/// A conversation written down: one line per event, "user: ...", "tap: button", "bot: pattern", "not: pattern",
/// "buttons: a | b", "silence:", "join:", "wait: 2 days", "restart:". Lines before the first event may set "catalogue",
/// "channel", "locale" and "contact". In patterns * stands for anything; "\n" in a user's line is a new line.
/// </summary>
sealed record ChatScript(string Name, ImmutableDictionary<string, string> Settings, ImmutableArray<ChatLine> Lines)
{
    static readonly string[] Known = ["catalogue", "channel", "locale", "contact"];

    public static ChatScript Read(string path)
    {
        var settings = ImmutableDictionary.CreateBuilder<string, string>();
        var lines = ImmutableArray.CreateBuilder<ChatLine>();
        foreach (var (number, text) in File.ReadLines(path).Index())
        {
            if (string.IsNullOrWhiteSpace(text) || text.StartsWith('#'))
                continue;
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            Assert.True(colon > 0, $"{path}:{number + 1}: a line is `event: text`.");
            var (what, rest) = (text[..colon].Trim(), text[(colon + 1)..].Trim());
            if (lines.Count == 0 && Known.Contains(what))
                settings[what] = rest;
            else
                lines.Add(new(number + 1, what, rest));
        }
        return new(Path.GetFileNameWithoutExtension(path), settings.ToImmutable(), lines.ToImmutable());
    }
}

/// <summary>One event, with its line in the file.</summary>
sealed record ChatLine(int Number, string Event, string Text);
