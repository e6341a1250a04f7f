using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AdvisorBot.Operations.AppPackages;

/// <summary>
/// The zip that Teams installs an app from: the manifest, and the icons and translations that it names, all at the top.
/// The same input gives the same bytes.
/// </summary>
public static class AppPackage
{
    public const string Manifest = "manifest.json";

    static readonly DateTimeOffset Unchanging = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="folder">Holds the manifest with its placeholders, and what it names.</param>
    /// <exception cref="FormatException">The manifest is no JSON object; the message says where.</exception>
    /// <exception cref="FileNotFoundException">The manifest or a file it names is missing.</exception>
    public static async Task WriteAsync(Stream output, string folder, AppIdentity identity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(identity);
        var manifest = identity.FillIn(await File.ReadAllTextAsync(Path.Combine(folder, Manifest), cancellationToken));
        var files = new List<(string Name, byte[] Content)> { (Manifest, Encoding.UTF8.GetBytes(manifest)) };
        foreach (var name in NamedBy(manifest))
            files.Add((name, await File.ReadAllBytesAsync(Path.Combine(folder, Path.GetFileName(name)), cancellationToken)));

        await using var zip = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken);
        foreach (var (name, content) in files)
        {
            var entry = zip.CreateEntry(name);
            entry.LastWriteTime = Unchanging;
            await using var stream = await entry.OpenAsync(cancellationToken);
            await stream.WriteAsync(content, cancellationToken);
        }
    }

    static IEnumerable<string> NamedBy(string manifest)
    {
        var json = Read(manifest);
        var languages = json["localizationInfo"]?["additionalLanguages"]?.AsArray() ?? [];
        return new[] { json["icons"]?["color"], json["icons"]?["outline"] }
            .Concat(languages.Select(language => language?["file"]))
            .OfType<JsonValue>()
            .Select(name => name.GetValue<string>());
    }

    static JsonObject Read(string manifest)
    {
        try
        {
            return JsonNode.Parse(manifest) as JsonObject ?? throw new FormatException($"{Manifest} holds no JSON object.");
        }
        catch (JsonException problem)
        {
            throw new FormatException($"{Manifest} is no JSON, line {problem.LineNumber + 1}: {problem.Message}", problem);
        }
    }
}
