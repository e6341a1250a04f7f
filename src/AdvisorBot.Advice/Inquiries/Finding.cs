using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Inquiries;

/// <summary>The answer to an inquiry: what was asked, what the guide says to it, and with which statements.</summary>
public sealed record Finding(FindingKind Kind)
{
    /// <summary>It was put as a question.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>It was asked for a yes or a no.</summary>
    public bool IsPolar { get; init; }

    /// <summary>What was asked about, for display ("Cost"); null when only statements matched.</summary>
    public string? Subject { get; init; }

    /// <summary>In catalogue order, or best first when <see cref="IsRanked"/>.</summary>
    public ImmutableArray<ToolFinding> Tools { get; init; } = [];

    /// <summary>Where the guide is silent of <see cref="Tools"/>: tools of which it says yes.</summary>
    public ImmutableArray<ToolFinding> Others { get; init; } = [];

    /// <summary>The guide itself gives the order of <see cref="Tools"/>.</summary>
    public bool IsRanked { get; init; }

    /// <summary>The words that were asked about.</summary>
    public ImmutableArray<GlossaryEntry> Words { get; init; } = [];

    /// <summary>The question of the interview that was asked about, that uses the word, or that stands behind what was asked.</summary>
    public Question? Question { get; init; }

    /// <summary>The answer that stands behind what was asked, to be offered as the person's own.</summary>
    public Answer? Answer { get; init; }

    public AdviceAspect? Aspect { get; init; }

    public ResultRequest? Request { get; init; }

    /// <summary>Where to look for what the guide leaves out.</summary>
    public string? Page { get; init; }

    /// <summary>All statements cited, in order, each once.</summary>
    public IEnumerable<Point> Points => Tools.Concat(Others).SelectMany(tool => tool.Points).DistinctBy(point => point.Id);

    /// <summary>The tools of which the guide says this.</summary>
    public IEnumerable<ToolFinding> Saying(params ReadOnlySpan<Saying> sayings)
    {
        var wanted = sayings.ToArray();
        return Tools.Where(tool => wanted.Contains(tool.Saying));
    }
}
