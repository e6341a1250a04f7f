using AdvisorBot.Advice.Loading;

namespace AdvisorBot.Advice.Tests.Loading;

/// <summary>A small catalogue with its interview, in files that a test spoils before it loads them.</summary>
sealed class TeaLibrary : IDisposable
{
    public const string Catalogue = "catalog/tea.yaml";
    public const string Interview = "dialogs/tea.yaml";
    public const string German = "catalog/tea.de.yaml";

    /// <summary>In a changed text: the problem is reported here. Left out of the file.</summary>
    public const char Here = '§';

    readonly string _folder = Directory.CreateTempSubdirectory("advice-").FullName;
    readonly Dictionary<string, string> _files = new()
    {
        [Catalogue] = """
            id: tea
            language: en
            title: Ways to make tea
            as-of: 2019-05-01
            interview: tea
            document: {title: A small guide to tea, author: A. Leaf, date: 2019-05-01}
            stages:
              - id: boil
                name: Boiling
                when: {question: part, any-of: [boil, both]}
              - id: brew
                name: Brewing
                when: {question: part, any-of: [brew, both]}
            sections:
              - {id: kettles, title: Kettles, benefits: 1, considerations: 1}
              - {id: pots, title: Pots}
            tools:
              - id: kettle
                name: Electric kettle
                stage: boil
                section: kettles
                summary: Boils water quickly.
                points:
                  - id: kettle-quick
                    kind: benefit
                    text: It is quick.
                    source: {list: benefits, item: 1}
                    effects:
                      - {question: cups, over: 2, effect: for, weight: 2}
                  - id: kettle-power
                    kind: consideration
                    text: It needs power.
                    source: {list: considerations, item: 1}
                    effects:
                      - {question: power, any-of: ["no"], effect: rules-out}
              - id: stove
                name: Camping stove
                stage: boil
                section: kettles
                summary: Boils water anywhere.
                lifecycle:
                  status: retired
                  since: "2020"
                  as-of: 2024-01-01
                  source: {title: A note}
                points:
                  - id: stove-anywhere
                    kind: statement
                    text: It works anywhere.
                    source: {list: text, item: 1}
                    effects:
                      - {question: power, any-of: ["no"], effect: for}
              - id: pot
                name: Tea pot
                stage: brew
                section: pots
                summary: For several cups.
                points:
                  - id: pot-many
                    kind: statement
                    text: It is meant for several people.
                    source: {list: text, item: 1}
                    effects:
                      - {question: cups, over: 2, effect: for}
                  - id: pot-shape
                    kind: statement
                    text: It is round.
                    source: {list: whole}
                    silent: No answer asks for a shape.
            links:
              - {from: kettle, to: pot, kind: suits, point: pot-many}
            """,
        [Interview] = """
            id: tea
            language: en
            questions:
              - id: part
                kind: one
                label: Part
                first: true
                prompt: What do you need?
                why: The guide tells the two apart.
                choices:
                  - {id: boil, label: Boiling}
                  - {id: brew, label: Brewing}
                  - {id: both, label: Both}
              - id: power
                kind: yes-no
                label: Power
                prompt: Is there a socket?
                why: Kettles need one.
                choices:
                  - {id: "yes", label: "Yes"}
                  - {id: "no", label: "No"}
              - id: cups
                kind: quantity
                unit: cup
                label: Cups
                prompt: How many cups?
                why: Pots are for several.
                choices:
                  - {id: few, label: Few, up-to: 2}
                  - {id: many, label: Many, over: 2, likelihood: 3}
            """,
        [German] = """
            id: tea
            language: de
            title: Wege zum Tee
            tools:
              kettle:
                summary: Kocht schnell Wasser.
            """,
    };

    readonly Dictionary<string, byte[]> _bytes = [];

    public string this[string file]
    {
        get => _files[file];
        set => _files[file] = value;
    }

    /// <summary>A file that is no text of ours, byte by byte.</summary>
    public void Write(string file, byte[] bytes) => _bytes[file] = bytes;

    /// <summary>Replaces a text that occurs once; returns the place marked by <see cref="Here"/>.</summary>
    public (string File, int Line, int Column) Change(string file, string old, string changed)
    {
        // The raw texts of a test source have the line ends of the machine that checked it out.
        var (text, part) = (Unix(_files[file]), Unix(old));
        Assert.Equal(2, text.Split(part).Length);
        text = text.Replace(part, Unix(changed), StringComparison.Ordinal);
        var at = text.IndexOf(Here, StringComparison.Ordinal);
        _files[file] = text.Replace($"{Here}", "", StringComparison.Ordinal);
        var before = at < 0 ? "" : text[..at];
        return (file, 1 + before.Count(character => character == '\n'), before.Length - before.LastIndexOf('\n'));
    }

    public LibraryResult Load()
    {
        foreach (var folder in new[] { "catalog", "dialogs" })
            Directory.CreateDirectory(Path.Combine(_folder, folder));
        foreach (var (file, text) in _files)
            File.WriteAllText(Path.Combine(_folder, file), text);
        foreach (var (file, bytes) in _bytes)
            File.WriteAllBytes(Path.Combine(_folder, file), bytes);
        return Library.Load(Path.Combine(_folder, "catalog"), Path.Combine(_folder, "dialogs"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    static string Unix(string text) => text.ReplaceLineEndings("\n");
}
