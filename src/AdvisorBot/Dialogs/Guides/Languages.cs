namespace AdvisorBot.Dialogs.Guides;

/// <summary>Which of the bot's languages a locale stands for.</summary>
static class Languages
{
    public static string? Of(string? locale, IReadOnlyList<string> known) =>
        locale is { Length: >= 2 } && (locale.Length == 2 || locale[2] is '-' or '_')
            ? known.FirstOrDefault(language => locale.StartsWith(language, StringComparison.OrdinalIgnoreCase))
            : null;
}
