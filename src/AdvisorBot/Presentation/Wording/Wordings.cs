using System.Collections.Frozen;
using AdvisorBot.Advice.Loading;

namespace AdvisorBot.Presentation.Wording;

/// <summary>The bot's words in all languages.</summary>
public sealed class Wordings
{
    readonly FrozenDictionary<string, Words> _byLanguage;

    internal Wordings(IEnumerable<Words> all) => _byLanguage = all.ToFrozenDictionary(words => words.Language);

    /// <summary>English first.</summary>
    public IReadOnlyList<string> Languages =>
        [Library.BaseLanguage, .. _byLanguage.Keys.Where(language => language != Library.BaseLanguage).Order(StringComparer.Ordinal)];

    /// <summary>The words of this language, or the English ones.</summary>
    public Words Get(string language) => _byLanguage.GetValueOrDefault(language) ?? _byLanguage[Library.BaseLanguage];

    /// <summary>Reads words.yaml and words.*.yaml of the folder. With any problem there are no words.</summary>
    public static WordingResult Load(string dialogsFolder) => WordsLoader.Load(dialogsFolder);
}
