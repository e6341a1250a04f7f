using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Advice.Inquiries;

/// <summary>What examples tell of a question, where it was held against any.</summary>
sealed class Heard(Inquiry inquiry, Func<Subject, Target?> targetOf, SubjectIndex index)
{
    const double LeastTerm = 0.3;

    // A yes or a no that is not said costs less than a wrong one.
    const double LeastTurned = 0.25;

    readonly FrozenDictionary<SubjectKind, double> _kinds = inquiry.Subjects.GroupBy(likely => KindOf(likely.Subject.Kind))
        .ToFrozenDictionary(group => group.Key, group => group.Sum(likely => likely.Probability));

    /// <summary>There are examples to go by.</summary>
    public bool Knows => !inquiry.Subjects.IsEmpty;

    /// <summary>A yes to it may mean that what is asked about does not fit.</summary>
    public bool MayBeTurned => inquiry.Turned >= LeastTurned;

    /// <summary>How likely a question of this kind was asked; topics and answers are one kind.</summary>
    public double Of(SubjectKind kind) => _kinds.GetValueOrDefault(kind);

    /// <summary>The likeliest of this kind, and how likely it is among its kind.</summary>
    public (Subject Subject, double Share)? Best(SubjectKind kind) =>
        inquiry.Subjects.Where(likely => KindOf(likely.Subject.Kind) == kind).Take(1)
            .Select(likely => ((Subject, double)?)(likely.Subject, likely.Probability / Of(kind))).FirstOrDefault();

    /// <summary>What the question most likely asks of a tool, with the share that this has among all that may be asked of tools.</summary>
    public ImmutableArray<(Target Target, double Share)> Targets { get; } =
    [
        .. inquiry.Subjects.Where(likely => KindOf(likely.Subject.Kind) == SubjectKind.Topic)
            .Select(likely => (Target: targetOf(likely.Subject), likely.Probability))
            .Where(pair => pair.Target is not null).Select(pair => (pair.Target!, pair.Probability)),
    ];

    readonly Dictionary<string, double> _speaking = index.Weigh(inquiry.Subjects);

    /// <summary>How likely what is asked is something that the statement speaks of.</summary>
    public double Speaks(string pointId) => _speaking.GetValueOrDefault(pointId);

    /// <summary>How like it is to the nearest question that any statement answers.</summary>
    public double Nearest { get; } = inquiry.Answering.Values.Select(likest => likest.Likeness).DefaultIfEmpty().Max();

    /// <summary>The statements that answer the nearest question.</summary>
    public IEnumerable<string> NearestPoints => inquiry.Answering.Where(pair => pair.Value.Likeness >= Nearest).Select(pair => pair.Key);

    /// <summary>How like the question is to one that the statement answers.</summary>
    public double Answers(string pointId) => inquiry.Answering.GetValueOrDefault(pointId).Likeness;

    /// <summary>What the statement says to that question.</summary>
    public Saying Says(string pointId) => inquiry.Answering.GetValueOrDefault(pointId).Saying;

    /// <summary>The likeliest term, if any is likely.</summary>
    public GlossaryEntry? Term { get; } = inquiry.Subjects.Where(likely => likely.Subject.Kind == SubjectKind.Term && likely.Probability >= LeastTerm).Take(1)
        .Select(likely => targetOf(likely.Subject)).OfType<Target.OfWord>().FirstOrDefault()?.Entry;

    /// <summary>How likely something is asked that the guide leaves to others.</summary>
    public double Outside { get; } = inquiry.Subjects
        .Where(likely => likely.Subject.Kind == SubjectKind.None || (targetOf(likely.Subject) is Target.OfTopic { Topic.Outside: true }))
        .Sum(likely => likely.Probability);

    /// <summary>How likely the question asks of this.</summary>
    public double Of(Target target) => Targets.Where(pair => pair.Target == target).Select(pair => pair.Share).FirstOrDefault();

    static SubjectKind KindOf(SubjectKind kind) => kind == SubjectKind.Choice ? SubjectKind.Topic : kind;
}
