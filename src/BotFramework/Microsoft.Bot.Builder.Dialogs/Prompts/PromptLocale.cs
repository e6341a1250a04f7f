using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Finds the language a prompt works in.</summary>
static class PromptLocale
{
    /// <summary>The first language named, as near as the words at hand come to it; English when there are none near it.</summary>
    /// <param name="words">What there is, by locale.</param>
    /// <param name="locales">Locales in order of weight; null and empty ones are passed over.</param>
    internal static string Nearest<T>(IReadOnlyDictionary<string, T> words, params ReadOnlySpan<string> locales)
    {
        var locale = First(locales);
        if (locale == null)
            return PromptCultureModels.English.Locale;

        if (words.ContainsKey(locale))
            return locale;

        var nearest = PromptCultureModels.MapToNearestLanguage(locale);
        return words.ContainsKey(nearest) ? nearest : PromptCultureModels.English.Locale;
    }

    /// <summary>The first locale that is not null or empty; null when there is none.</summary>
    internal static string First(params ReadOnlySpan<string> locales)
    {
        foreach (var locale in locales)
            if (!string.IsNullOrEmpty(locale))
                return locale;

        return null;
    }
}
