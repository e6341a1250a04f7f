namespace Microsoft.Bot.Schema;

/// <summary>The language of an activity of any type.</summary>
public static class IActivityExtensions
{
    /// <summary>The language of the activity, whatever its type; null if it does not say.</summary>
    public static string GetLocale(this IActivity activity) => (activity as Activity)?.Locale;

    public static void SetLocale(this IActivity activity, string locale)
    {
        if (activity is Activity concrete)
            concrete.Locale = locale;
    }
}
