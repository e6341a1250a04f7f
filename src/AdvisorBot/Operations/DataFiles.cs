using System.Collections.Immutable;
using AdvisorBot.Advice.Loading;
using AdvisorBot.Dialogs;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Presentation.Rendering;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Operations;

/// <summary>Everything that is data: catalogues, interviews, vocabularies, the bot's words, the table of channels.</summary>
/// <param name="Fingerprint">Of the files as they were before they were read.</param>
public sealed record DataFiles(Library Library, Vocabularies Vocabularies, Wordings Wordings, ChannelTable Channels, string Fingerprint)
{
    /// <summary>Reads the folders "catalog" and "dialogs" of this folder.</summary>
    /// <exception cref="FaultyDataException">There is any problem; it lists all of them.</exception>
    public static DataFiles Load(string folder)
    {
        var problems = TryLoad(folder, out var files);
        return files ?? throw new FaultyDataException(problems);
    }

    /// <summary>All problems of all files; with any of them there are no files.</summary>
    public static ImmutableArray<Problem> TryLoad(string folder, out DataFiles? files)
    {
        var dialogs = Dialogs(folder);
        var fingerprint = DataFingerprint.Of(folder).Value;
        // A start waits for this, and has more than one processor as a rule.
        var reading = Task.Run(() => (Wordings.Load(dialogs), ChannelTable.Load(dialogs)));
        var library = Library.Load(Path.Combine(folder, "catalog"), dialogs);
        var vocabularies = Vocabularies.Load(dialogs, library.Library?.Years ?? []);
        var (wordings, channels) = reading.GetAwaiter().GetResult();
        ImmutableArray<Problem> problems = [.. library.Problems, .. vocabularies.Problems, .. wordings.Problems, .. channels.Problems];
        files = library.Library is { } read && vocabularies.Vocabularies is { } words && wordings.Wordings is { } said && channels.Channels is { } table
            ? new(read, words, said, table, fingerprint)
            : null;
        return problems;
    }

    /// <summary>What a service knows that starts on these files.</summary>
    public Knowledge Know(GuideOptions options, TimeProvider time) =>
        new(Library, Vocabularies, Wordings, Channels, Listening(), options, time) { Fingerprint = Fingerprint };

    /// <summary>What a service knows that has read these files after others.</summary>
    public Knowledge After(Knowledge before)
    {
        ArgumentNullException.ThrowIfNull(before);
        return before.Then(Library, Vocabularies, Wordings, Channels, Listening(), Fingerprint);
    }

    // It hears once the model is loaded.
    Understanding.Similarity.Likeness Listening() => new(new LateEncoder(), () => Vocabularies.Examples);

    /// <summary>Where the interviews, words and examples of this folder lie.</summary>
    public static string Dialogs(string folder) => Path.Combine(folder, "dialogs");
}
