using System.Text.Json;

namespace Microsoft.Recognizers.Text.Tests;

/// <summary>
/// The files of cases: one folder a culture under Cases, or the folder that the environment variable RECOGNIZER_CASES names,
/// whose files are English.
/// </summary>
public static class CaseFiles
{
    public static TheoryData<string, string> All()
    {
        var data = new TheoryData<string, string>();
        if (Environment.GetEnvironmentVariable("RECOGNIZER_CASES") is { Length: > 0 } folder)
            AddFolder(data, folder, Culture.English);
        else
            foreach (var culture in Directory.GetDirectories(Path.Combine(AppContext.BaseDirectory, "Cases")).Order(StringComparer.Ordinal))
                AddFolder(data, culture, Path.GetFileName(culture));
        return data;
    }

    public static IReadOnlyList<RecognizerCase> Read(string path) =>
        JsonSerializer.Deserialize<List<RecognizerCase>>(File.ReadAllText(path)) ?? [];

    static void AddFolder(TheoryData<string, string> data, string folder, string culture)
    {
        foreach (var file in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
            data.Add(file, culture);
    }
}
