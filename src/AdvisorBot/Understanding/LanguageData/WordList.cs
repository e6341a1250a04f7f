using System.Collections.Frozen;
using System.IO.Compression;

namespace AdvisorBot.Understanding.LanguageData;

/// <summary>The words of a language that exist, from a published list, so that no typing error is assumed in them.</summary>
public sealed class WordList
{
    readonly FrozenSet<string> _words;

    WordList(IEnumerable<string> words) => _words = words.ToFrozenSet(StringComparer.Ordinal);

    public static WordList Empty { get; } = new([]);

    public int Count => _words.Count;

    /// <param name="word">In any case, with or without accents.</param>
    public bool Contains(string word) => _words.Contains(WordForms.Fold(word));

    /// <summary>Reads "wordlist.en.txt.gz" of the folder, one word a line; a language without one has the empty list.</summary>
    public static WordList Load(string folder, string language)
    {
        var path = Path.Combine(folder, $"wordlist.{language}.txt.gz");
        if (!File.Exists(path))
            return Empty;
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var words = new List<string>();
        while (reader.ReadLine() is { } line)
            words.Add(line);
        return new(words);
    }
}
