using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Presentation.Messages;

namespace AdvisorBot.Dialogs.Sessions;

/// <summary>
/// Where a conversation stands. It holds ids and answers only, never a place in a sequence: the next thing to say is
/// always worked out anew from the answers, so a release in between changes nothing for the person.
/// </summary>
public sealed record Session
{
    /// <summary>Null until the person, or the configuration, has chosen one.</summary>
    public string? CatalogueId { get; init; }

    /// <summary>Two letters.</summary>
    public required string Language { get; init; }

    /// <summary>The client has not told its language: the first message that does decides.</summary>
    public bool LanguageGuessed { get; init; }

    /// <summary>A question passed over is in it as "not sure".</summary>
    public Answers Answers { get; init; } = Answers.Empty;

    /// <summary>The question that is open; null when the next one is still to be chosen, or none is left.</summary>
    public string? AskedId { get; init; }

    /// <summary>Raised with every message that shows buttons; buttons carry it.</summary>
    public int Revision { get; init; }

    /// <summary>Utterances in a row that were not understood.</summary>
    public int Misses { get; init; }

    public bool Welcomed { get; init; }

    /// <summary>What "yes" means now.</summary>
    public Tap? OnYes { get; init; }

    /// <summary>The buttons of the last message, for a person who types a number or a title instead.</summary>
    public ImmutableArray<Option> Offered { get; init; } = [];

    /// <summary>The answers under which advice was last given; null before the first advice.</summary>
    public Answers? AdvisedOn { get; init; }

    /// <summary>The person asked for advice now, though questions are left.</summary>
    public bool StoppedAsking { get; init; }

    /// <summary>At most one a question, none of a question that has an answer.</summary>
    public ImmutableArray<Remark> Remarks { get; init; } = [];

    /// <summary>What was said before a catalogue was chosen, to be read once it is.</summary>
    public string? Held { get; init; }

    /// <summary>The topic whose guides are to be chosen among; null before one is, and once a guide is chosen.</summary>
    public string? TopicId { get; init; }

    /// <summary>What was said that led to the guide, for the one that is taken instead.</summary>
    public string? Opening { get; init; }

    /// <summary>The tool spoken of last, which "it" means.</summary>
    public string? Focus { get; init; }

    /// <summary>Tools just listed, which "the latter" and "both" mean.</summary>
    public ImmutableArray<string> Listed { get; init; } = [];

    /// <summary>They were listed in the last reply, so that "both of them" speaks of them and not of a choice.</summary>
    public bool HasJustListed { get; init; }

    public DateTimeOffset LastHeard { get; init; }

    /// <summary>Nothing is known of the person's case; the acquaintance stays.</summary>
    public Session Cleared() =>
        new() { Language = Language, LanguageGuessed = LanguageGuessed, Revision = Revision, Welcomed = Welcomed, LastHeard = LastHeard };
}
