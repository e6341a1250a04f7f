using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Presentation.Wording;

/// <summary>Everything the bot says, in one language. Immutable.</summary>
public sealed class Words
{
    readonly IReadOnlyDictionary<Phrase, Template> _written;
    readonly FrozenDictionary<Phrase, Template> _templates;

    /// <param name="noun">What the tools are called; the usual word when left out.</param>
    internal Words(string language, IReadOnlyDictionary<Phrase, Template> templates, ImmutableArray<string> untranslated, ToolNoun? noun = null)
    {
        Language = language;
        Culture = CultureInfo.GetCultureInfo(language);
        Untranslated = untranslated;
        _written = templates;
        var name = noun ?? new(templates[NounPhrases.One].Text, templates[NounPhrases.Many].Text, templates[NounPhrases.ToMany].Text);
        _templates = templates.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Naming(name));
    }

    /// <summary>Two letters, as in the file's name.</summary>
    public string Language { get; }

    public CultureInfo Culture { get; }

    /// <summary>The keys taken from English.</summary>
    public ImmutableArray<string> Untranslated { get; }

    /// <summary>The same words of a guide that calls its tools so.</summary>
    public Words Naming(ToolNoun? noun) => noun is null ? this : new(Language, _written, Untranslated, noun);

    /// <summary>The phrase with its places filled. The result is plain text: whoever displays it escapes it.</summary>
    public string Say(Phrase phrase, params ReadOnlySpan<(string Name, object Value)> values) => _templates[phrase].Fill(Culture, values);

    /// <summary>"A, B and C".</summary>
    public string All(IEnumerable<string> items) => Join(items, ListPhrases.And);

    /// <summary>"A, B or C".</summary>
    public string Any(IEnumerable<string> items) => Join(items, ListPhrases.Or);

    /// <summary>"A, B and 5 more": no more than so many parts, of which the last may stand for the rest.</summary>
    public string Some(IEnumerable<string> items, int most)
    {
        var all = items.ToList();
        return all.Count <= most
            ? All(all)
            : Say(ListPhrases.More, ("head", string.Join(", ", all.Take(most - 1))), ("count", all.Count - most + 1));
    }

    public string Date(DateOnly date) => date.ToString(Say(FormatPhrases.Date), Culture);

    /// <summary>The month of a document: "February 2018".</summary>
    public string Month(DateOnly date) => date.ToString(Say(FormatPhrases.Month), Culture);

    string Join(IEnumerable<string> items, Phrase ending)
    {
        var all = items.ToList();
        return all.Count < 2
            ? all.FirstOrDefault() ?? ""
            : Say(ending, ("head", string.Join(", ", all.SkipLast(1))), ("last", all[^1]));
    }
}
