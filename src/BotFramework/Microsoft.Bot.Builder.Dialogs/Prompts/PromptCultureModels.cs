using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The languages that prompts have words in.</summary>
public static class PromptCultureModels
{
    static readonly PromptCultureModel[] All =
    [
        Bulgarian, Chinese, Dutch, English, French, German, Hindi, Italian, Japanese, Korean, Portuguese, Spanish, Swedish, Turkish,
    ];

    /// <summary>Bulgarian.</summary>
    public static PromptCultureModel Bulgarian => New(Culture.Bulgarian, ", ", " или ", ", или ", "да", "Не");

    /// <summary>Chinese.</summary>
    public static PromptCultureModel Chinese => New(Culture.Chinese, "， ", " 要么 ", "， 要么 ", "是的", "不");

    /// <summary>Dutch.</summary>
    public static PromptCultureModel Dutch => New(Culture.Dutch, ", ", " of ", ", of ", "Ja", "Nee");

    /// <summary>English.</summary>
    public static PromptCultureModel English => New(Culture.English, ", ", " or ", ", or ", "Yes", "No");

    /// <summary>French.</summary>
    public static PromptCultureModel French => New(Culture.French, ", ", " ou ", ", ou ", "Oui", "Non");

    /// <summary>German.</summary>
    public static PromptCultureModel German => New(Culture.German, ", ", " oder ", ", oder ", "Ja", "Nein");

    /// <summary>Hindi.</summary>
    public static PromptCultureModel Hindi => New(Culture.Hindi, ", ", " या ", ", या ", "हां", "नहीं");

    /// <summary>Italian.</summary>
    public static PromptCultureModel Italian => New(Culture.Italian, ", ", " o ", " o ", "Si", "No");

    /// <summary>Japanese.</summary>
    public static PromptCultureModel Japanese => New(Culture.Japanese, "、 ", " または ", "、 または ", "はい", "いいえ");

    /// <summary>Korean.</summary>
    public static PromptCultureModel Korean => New(Culture.Korean, ", ", " 또는 ", " 또는 ", "예", "아니");

    /// <summary>Portuguese.</summary>
    public static PromptCultureModel Portuguese => New(Culture.Portuguese, ", ", " ou ", ", ou ", "Sim", "Não");

    /// <summary>Spanish.</summary>
    public static PromptCultureModel Spanish => New(Culture.Spanish, ", ", " o ", ", o ", "Sí", "No");

    /// <summary>Swedish.</summary>
    public static PromptCultureModel Swedish => New(Culture.Swedish, ", ", " eller ", " eller ", "Ja", "Nej");

    /// <summary>Turkish.</summary>
    public static PromptCultureModel Turkish => New(Culture.Turkish, ", ", " veya ", " veya ", "Evet", "Hayır");

    /// <summary>
    /// The supported language nearest to a code: itself whatever its letters' case ("de-DE"), else the first of the same language
    /// ("de-AT", "de"). A code of no supported language comes back in lower case, null or empty as it is.
    /// </summary>
    /// <param name="cultureCode">A code such as "de-AT".</param>
    public static string MapToNearestLanguage(string cultureCode)
    {
        if (string.IsNullOrEmpty(cultureCode))
            return cultureCode;

        var code = cultureCode.ToLowerInvariant();
        var language = code.Split('-')[0];
        return (Array.Find(All, culture => culture.Locale == code) ?? Array.Find(All, culture => culture.Locale.Split('-')[0] == language))?.Locale ?? code;
    }

    /// <summary>All languages.</summary>
    public static PromptCultureModel[] GetSupportedCultures() => [.. All];

    static PromptCultureModel New(string locale, string separator, string or, string orMore, string yes, string no) => new()
    {
        Locale = locale,
        Separator = separator,
        InlineOr = or,
        InlineOrMore = orMore,
        YesInLanguage = yes,
        NoInLanguage = no,
    };
}
