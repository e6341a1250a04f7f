using AdvisorBot.Advice.Inquiries;

namespace AdvisorBot.Advice.Tests.Inquiries;

/// <summary>How good an answer is, decided by ids alone.</summary>
enum Grade
{
    Right,

    /// <summary>Something of the right answer is in it, and nothing in it is false.</summary>
    Partly,

    Wrong,

    /// <summary>It says yes where the guide says no, or the other way round, or yes or no where the guide is silent.</summary>
    Harmful,
}

static class Grading
{
    public static Grade Of(AskedQuestion asked, Finding finding)
    {
        if (IsHarmful(asked, finding))
            return Grade.Harmful;
        var cited = finding.Points.Select(point => point.Id).ToHashSet();
        var kind = asked.Kinds.Any(kind => IsOf(kind, finding));
        var rest = IsComplete(asked, finding);
        if (kind && rest && asked.Cites.All(cited.Contains))
            return Grade.Right;
        return asked.Cites.Any(cited.Contains) || (kind && !rest && asked.Cites.IsEmpty) ? Grade.Partly : Grade.Wrong;
    }

    static bool IsOf(string kind, Finding finding) => kind switch
    {
        "Nothing" => finding.Kind is FindingKind.Outside or FindingKind.Unknown or FindingKind.Nearest || finding.Tools is [{ Saying: Saying.Silent }],
        "Which" => finding is { Kind: FindingKind.Result, Request: ResultRequest.Show, Tools: [] },
        _ => finding.Kind.ToString() == kind,
    };

    static bool IsComplete(AskedQuestion asked, Finding finding) =>
        Says(asked, finding)
        && asked.Yes.All(id => finding.Saying(Saying.Yes, Saying.Partly).Any(tool => tool.Tool.Id == id))
        && asked.No.All(id => finding.Saying(Saying.No).Any(tool => tool.Tool.Id == id))
        && (asked.Tools.IsEmpty || asked.Tools.SequenceEqual(finding.Tools.Select(tool => tool.Tool.Id)))
        && (asked.Aspect is null || finding.Aspect.ToString() == asked.Aspect)
        && (asked.Request is null || finding.Request.ToString() == asked.Request)
        && (asked.Word is null || finding.Words.Any(word => word.Id == asked.Word))
        && !(asked.Unranked && finding.IsRanked);

    static bool Says(AskedQuestion asked, Finding finding) =>
        asked.Saying.IsEmpty || (Spoken(asked, finding) is { } spoken && asked.Saying.Contains(spoken.Saying.ToString()));

    static bool IsHarmful(AskedQuestion asked, Finding finding)
    {
        var definite = Spoken(asked, finding)?.Saying is Saying.Yes or Saying.No ? Spoken(asked, finding)!.Saying.ToString() : null;
        // Without a verdict asked for, "yes" and "no" are not said.
        return definite is not null && finding.IsPolar
            && (asked.Saying.Length > 0
                ? !asked.Saying.Contains(definite) && asked.Saying.Any(saying => saying is "Yes" or "No")
                : asked.Kinds.Contains("Nothing"));
    }

    static ToolFinding? Spoken(AskedQuestion asked, Finding finding) =>
        finding.Kind != FindingKind.NamedTools
            ? null
            : finding.Tools.FirstOrDefault(tool => tool.Tool.Id == asked.Focus) ?? (finding.Tools is [var only] ? only : null);
}
