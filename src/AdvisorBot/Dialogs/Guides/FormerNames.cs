using System.Collections.Frozen;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Loading;

namespace AdvisorBot.Dialogs.Guides;

/// <summary>
/// What questions and choices were called that the guides have no more, for who gave them as answers. It reaches back to the start of the
/// process; beyond that an id has to do, which is made of words.
/// </summary>
public sealed class FormerNames
{
    readonly FrozenDictionary<(string Catalogue, string Language, string Question, string Choice), string> _names;

    FormerNames(IReadOnlyDictionary<(string Catalogue, string Language, string Question, string Choice), string> names) => _names = names.ToFrozenDictionary();

    public static FormerNames None { get; } = new(new Dictionary<(string, string, string, string), string>());

    /// <summary>With those of the library that the one after it lacks.</summary>
    public FormerNames After(Library before, Library now)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(now);
        var names = _names.ToDictionary();
        foreach (var (key, name) in before.Languages.SelectMany(language => Names(before, language)))
            names[key] = name;
        foreach (var (key, _) in now.Languages.SelectMany(language => Names(now, language)))
            names.Remove(key);
        return new(names);
    }

    public string Question(string catalogue, string language, string question) => Find(catalogue, language, question, "") ?? Spelled(question);

    public string Choice(string catalogue, string language, string question, string choice) =>
        Find(catalogue, language, question, choice) ?? Spelled(choice);

    string? Find(string catalogue, string language, string question, string choice) =>
        _names.GetValueOrDefault((catalogue, language, question, choice)) ?? _names.GetValueOrDefault((catalogue, Library.BaseLanguage, question, choice));

    static string Spelled(string id) => id.Replace('-', ' ');

    static IEnumerable<KeyValuePair<(string, string, string, string), string>> Names(Library library, string language) =>
        library.CatalogueIds.SelectMany(id => library.Get(id, language).Interview.Questions.SelectMany(question => Names(id, language, question)));

    static IEnumerable<KeyValuePair<(string, string, string, string), string>> Names(string catalogue, string language, Question question) =>
        question.Choices.Select(choice => KeyValuePair.Create((catalogue, language, question.Id, choice.Id), choice.Short))
            .Prepend(KeyValuePair.Create((catalogue, language, question.Id, ""), question.Label));
}
