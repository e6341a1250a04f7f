using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Advice.Inquiries;

/// <summary>What a question names: tools, what is asked of them, and what words are left.</summary>
/// <param name="Named">Tools named, or referred to by what was just listed.</param>
/// <param name="Asked">What is asked of them; the strongest only, unless nothing is strong.</param>
/// <param name="Entries">Terms of the glossary, whole or part of something longer.</param>
/// <param name="Content">Stems that carry content and are no tool's name.</param>
/// <param name="Rest">Content that belongs to no term and no target.</param>
sealed record Understood(
    QuestionText Text,
    ImmutableArray<Tool> Named,
    ImmutableArray<Asked> Asked,
    ImmutableArray<GlossaryEntry> Entries,
    ImmutableArray<string> Content,
    ImmutableArray<string> Rest)
{
    public IEnumerable<Target> Targets => Asked.Select(asked => asked.Target);

    /// <summary>A yes or a no is expected.</summary>
    public bool IsPolar => !Text.Says(Cue.How);

    public bool Compares => Targets.Any(target => target is Target.OfTopic { Compares: true }) || Text.Says(Cue.Compare);

    public Topic? Outside => Targets.OfType<Target.OfTopic>().Select(target => target.Topic).FirstOrDefault(topic => topic.Outside);
}
