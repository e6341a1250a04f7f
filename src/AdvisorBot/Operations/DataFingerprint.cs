using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace AdvisorBot.Operations;

/// <summary>What the data files hold, as a hash of each and of all: the same on every machine that has the same files.</summary>
public sealed class DataFingerprint
{
    /// <summary>Of the hash of all, enough to tell states apart.</summary>
    const int Letters = 12;

    /// <summary>The folders of data files, within the folder of the data.</summary>
    public static readonly string[] Folders = ["catalog", "dialogs"];

    static readonly string[] Patterns = ["*.yaml", "*.txt.gz"];

    readonly FrozenDictionary<string, string> _files;

    DataFingerprint(IEnumerable<KeyValuePair<string, string>> files)
    {
        _files = files.ToFrozenDictionary();
        var all = string.Join('\n', _files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{file.Key} {file.Value}"));
        Value = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)))[..Letters];
    }

    public string Value { get; }

    /// <exception cref="IOException">A file or a folder cannot be read, or went away meanwhile.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static DataFingerprint Of(string folder) => new(
        Folders.Select(part => Path.Combine(folder, part)).Where(Directory.Exists)
            .SelectMany(part => Patterns.SelectMany(pattern => Directory.EnumerateFiles(part, pattern, SearchOption.AllDirectories)))
            .Select(path => KeyValuePair.Create(Path.GetRelativePath(folder, path).Replace('\\', '/'), Hash(path))));

    /// <summary>The files that are others than before, new or gone, by name.</summary>
    public IEnumerable<string> ChangedSince(DataFingerprint before)
    {
        ArgumentNullException.ThrowIfNull(before);
        return _files.Except(before._files).Concat(before._files.Except(_files)).Select(file => file.Key).Distinct().Order(StringComparer.Ordinal);
    }

    static string Hash(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
