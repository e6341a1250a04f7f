using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Advice.Inquiries;

/// <summary>What a question names: tools, what is asked of them, and what words are left.</summary>
/// <param name="Named">Tools named, or referred to.</param>
/// <param name="Asked">What is asked of them.</param>
/// <param name="Entries">Terms of the glossary, whole or part of something longer.</param>
/// <param name="Defined">The term, question or answer that the question wants explained, by its form.</param>
/// <param name="Content">Stems that carry content and are no tool's name.</param>
/// <param name="Rest">Content that belongs to no term and no target.</param>
/// <param name="MeansAll">All tools are meant.</param>
/// <param name="RefersToNothing">It speaks of "the latter" or "both", and nothing was listed.</param>
/// <param name="NamesTool">A tool is named, and not only meant by "it".</param>
sealed record Understood(
    QuestionText Text,
    ImmutableArray<Tool> Named,
    ImmutableArray<Asked> Asked,
    ImmutableArray<GlossaryEntry> Entries,
    Target? Defined,
    ImmutableArray<string> Content,
    ImmutableArray<string> Rest,
    bool MeansAll,
    bool RefersToNothing,
    bool NamesTool)
{
    // Below this share of understood words, a yes or a no would answer another question than the one that was asked.
    const double LeastUnderstood = 0.3;

    // "Which of these are free" asks about all; "the box which runs it" tells.
    const int FarthestAll = 2;

    public IReadOnlyDictionary<string, double> Likeness { get; init; } = ImmutableDictionary<string, double>.Empty;

    public required Heard Heard { get; init; }

    /// <summary>No tool is named or spoken of.</summary>
    public bool IsOfAll { get; init; }

    /// <summary>The whole question is this term, in no talk about a tool.</summary>
    public GlossaryEntry? BareTerm { get; init; }

    public IEnumerable<Target> Targets => Asked.Select(asked => asked.Target);

    /// <summary>A yes or a no is expected.</summary>
    public bool IsPolar => !Text.Says(QuestionCue.How);

    /// <summary>It is put as a question, by a mark or by its words.</summary>
    public bool IsQuestion =>
        Text.FindAll(QuestionCue.Polar).Any(place => place.Start == 0)
            || Text.FindAll(QuestionCue.All).Any(place => place.Start <= FarthestAll || Text.Text.Contains('?', StringComparison.Ordinal))
            || Text.Says(QuestionCue.Any)
            || Text.Says(QuestionCue.How) || Text.Says(QuestionCue.Define)
        || (Text.Text.Contains('?', StringComparison.Ordinal) && !Named.IsEmpty);

    /// <summary>Enough of it is understood to say yes or no.</summary>
    public bool IsSure => Content.IsEmpty || (Content.Length - Rest.Length >= LeastUnderstood * Content.Length && !EndsInTheDark);

    /// <summary>Whether yes or no would be the answer depends on how it was meant ("doesn't it", "only").</summary>
    public bool IsOpen { get; init; }

    /// <summary>The last word that counts was not understood: it may say the opposite ("closed to us", "a nuisance").</summary>
    public bool EndsInTheDark { get; init; }

    public bool Compares =>
        Targets.Any(target => target is Target.OfTopic { Compares: true }) || Text.Says(QuestionCue.Compare) || (Named.Length > 1 && Text.Says(QuestionCue.Or));

    public Topic? Outside => Targets.OfType<Target.OfTopic>().Select(target => target.Topic).FirstOrDefault(topic => topic.Outside);
}
