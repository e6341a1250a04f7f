using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AdvisorBot.Tests.Support;

namespace AdvisorBot.Tests.Architecture;

/// <summary>
/// A language is there because dialogs/words.xx.yaml is. Whatever else has to be there for it is named here, file by file, so
/// that whoever adds one translates until this test is silent.
/// </summary>
public class LanguageListTests
{
    static readonly string[] Folders = ["catalog", "dialogs", Path.Combine("dialogs", "examples")];

    /// <summary>Beside English, in which everything is written first.</summary>
    public static TheoryData<string> Translations => [.. Repository.Data.Wordings.Languages.Where(language => language != "en")];

    [Theory]
    [MemberData(nameof(Translations))]
    public void EveryLanguageHasAllThatALanguageNeeds(string language) => Assert.Empty(Missing(language));

    [Fact]
    public void WhatALanguageLacksIsNamed()
    {
        var missing = Missing("pt-BR").ToList();

        Assert.Contains(Path.Combine("dialogs", "vocabulary.pt-BR.yaml"), missing);
        Assert.Contains(Path.Combine("dialogs", "examples", "claims.pt-BR.yaml"), missing);
        Assert.Contains(Path.Combine("dialogs", "wordlists", "wordlist.pt-BR.txt.gz"), missing);
        Assert.Contains(Path.Combine("appPackage", "pt-BR.json"), missing);
        Assert.Contains("pt-BR in src/AdvisorBot/wwwroot/texts.js", missing);
        Assert.Contains("pt-BR among the additionalLanguages of appPackage/manifest.json", missing);
    }

    static IEnumerable<string> Missing(string language)
    {
        var files = Folders.SelectMany(folder => Originals(folder).Select(name => Path.Combine(folder, $"{name}.{language}.yaml")))
            .Append(Path.Combine("dialogs", "wordlists", $"wordlist.{language}.txt.gz"))
            .Append(Path.Combine("appPackage", $"{language}.json"));
        foreach (var file in files.Where(file => !File.Exists(Repository.PathOf(file))))
            yield return file;
        foreach (var script in new[] { "texts.js", "embed.js" }
            .Where(script =>
                !Regex.IsMatch(
                    File.ReadAllText(Repository.PathOf("src", "AdvisorBot", "wwwroot", script)), $"^ +['\"]?{language}['\"]?: \\{{",
                    RegexOptions.Multiline)))
            yield return $"{language} in src/AdvisorBot/wwwroot/{script}";
        var manifest = JsonNode.Parse(File.ReadAllText(Repository.PathOf("appPackage", "manifest.json")))!;
        if (!manifest["localizationInfo"]!["additionalLanguages"]!.AsArray().Any(added => (string)added!["languageTag"]! == language))
            yield return $"{language} among the additionalLanguages of appPackage/manifest.json";
    }

    /// <summary>
    /// The files that stand there in English, without what has no words: of channels there is one for all. A guide that is in
    /// English only converses in the words of every language; one that is translated is so into all.
    /// </summary>
    static IEnumerable<string> Originals(string folder)
    {
        var names = Names(folder).Where(name => name != "channels" && !English.Contains(name.Split('.')[0])).ToHashSet();
        return names.Where(name => !names.Contains(Path.GetFileNameWithoutExtension(name)) || name == Path.GetFileNameWithoutExtension(name));
    }

    static HashSet<string> English { get; } =
        [
            .. Names("catalog").Select(name => name.Split('.')[0])
                .Where(guide => !Names("catalog").Concat(Names("dialogs")).Any(name => name.StartsWith($"{guide}.", StringComparison.Ordinal))),
        ];

    static IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFiles(Repository.PathOf(folder), "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)!);
}
