using AdvisorBot.Advice.Loading;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Dialogs.Sessions;
using AdvisorBot.Presentation.Rendering;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Dialogs;

/// <summary>
/// All that is read from one state of the data files, and the bot that talks by it. It never changes: when the files do,
/// another one takes its place, so that whoever holds one sees nothing half changed.
/// </summary>
public sealed class Knowledge
{
    readonly GuideOptions _options;
    readonly TimeProvider _time;

    /// <param name="former">What earlier states called what this one lacks.</param>
    public Knowledge(
        Library library, Vocabularies vocabularies, Wordings wordings, ChannelTable channels, Likeness likeness, GuideOptions options, TimeProvider time,
        FormerNames? former = null)
        : this(new Editions(library, vocabularies, wordings, likeness), library, vocabularies, wordings, channels, likeness, options, time, former)
    {
    }

    /// <param name="editions">Of these very files; tests share them.</param>
    internal Knowledge(
        Editions editions, Library library, Vocabularies vocabularies, Wordings wordings, ChannelTable channels, Likeness likeness, GuideOptions options,
        TimeProvider time, FormerNames? former = null)
    {
        (Library, Vocabularies, Wordings, Channels, Likeness, Editions) = (library, vocabularies, wordings, channels, likeness, editions);
        (_options, _time, Former) = (options, time, former ?? FormerNames.None);
        Sessions = new(new(Editions, Former), Editions);
        var presenter = new Presenter(channels);
        Bot = new(new(new(Editions, options, time), Sessions, presenter), Sessions, new(channels), new(Editions, options, presenter));
    }

    /// <summary>Tells states of the data files apart; the same wherever the files are the same.</summary>
    public string Fingerprint { get; init; } = "";

    public Library Library { get; }

    public Vocabularies Vocabularies { get; }

    public Wordings Wordings { get; }

    public ChannelTable Channels { get; }

    public Likeness Likeness { get; }

    public Editions Editions { get; }

    public SessionAccessor Sessions { get; }

    public AdviceBot Bot { get; }

    /// <summary>What earlier states called what this one lacks.</summary>
    public FormerNames Former { get; }

    /// <summary>The one that takes its place.</summary>
    public Knowledge Then(Library library, Vocabularies vocabularies, Wordings wordings, ChannelTable channels, Likeness likeness, string fingerprint) =>
        new(library, vocabularies, wordings, channels, likeness, _options, _time, Former.After(Library, library)) { Fingerprint = fingerprint };
}
