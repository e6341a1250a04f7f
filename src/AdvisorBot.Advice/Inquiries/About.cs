using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Advice.Inquiries;

/// <summary>What is about the result or the advice as a whole, and no property of a tool.</summary>
static class About
{
    // So likely must it be that the advice or its result is meant, and so likely which side of it.
    const double LeastLikely = 0.6;
    const double LeastShare = 0.4;
    const double LeastPerhaps = 0.35;

    // A question as like as this to one that a statement answers asks for that.
    const double MostAnswering = 0.38;

    static readonly (QuestionCue QuestionCue, ResultRequest Request)[] Requests =
        [
            (QuestionCue.Send, ResultRequest.Send), (QuestionCue.Print, ResultRequest.Print), (QuestionCue.Save, ResultRequest.Save), (
                QuestionCue.Share, ResultRequest.Share),
            (QuestionCue.Open, ResultRequest.Open),
        ];

    // What comes first decides where a question fits two.
    static readonly (QuestionCue QuestionCue, AdviceAspect Aspect)[] Aspects =
    [
        (
            QuestionCue.Certainty,
            AdviceAspect.Certainty), (QuestionCue.Change, AdviceAspect.Change), (QuestionCue.Second, AdviceAspect.Second), (
                QuestionCue.Source, AdviceAspect.Source),
        (QuestionCue.Silences, AdviceAspect.Silences), (QuestionCue.Current, AdviceAspect.Current), (QuestionCue.Next, AdviceAspect.Next),
    ];

    /// <param name="isOfTool">Besides the words of the cue, something is asked of a tool.</param>
    public static Finding? Result(Understood asked, Inquiry inquiry, Func<QuestionCue, bool> isOfTool)
    {
        if (asked.RefersToNothing && (!asked.Compares || asked.Text.Says(QuestionCue.More)) && !asked.Text.Says(QuestionCue.Second))
            return new(FindingKind.Result) { Request = ResultRequest.Show };
        if (!asked.NamesTool && Requested(asked, isOfTool) is { } request)
            return request;
        if (asked.Named.IsEmpty)
            return null;
        // "The latter", and no more than that is asked of it.
        var refers = asked.Named.All(tool => inquiry.Listed.Contains(tool.Id)) && asked.Rest.IsEmpty && asked.Asked.IsEmpty;
        return refers
            && (asked.Text.Says(QuestionCue.Former) || asked.Text.Says(QuestionCue.Latter) || asked.Text.Says(QuestionCue.Both)
                || asked.Text.Says(QuestionCue.Third)
                || asked.Text.Says(QuestionCue.More))
            ? new(FindingKind.Result)
            {
                Request = ResultRequest.Show,
                Tools = [.. asked.Named.Select(tool => new ToolFinding(tool, Saying.Told, Highlights.Main(tool)))]
            }
            : null;
    }

    static Finding? Requested(Understood asked, Func<QuestionCue, bool> isOfTool)
    {
        foreach (var (cue, request) in Requests)
        {
            if (asked.Text.Says(cue) && !isOfTool(cue))
                return new(FindingKind.Result) { Request = request };
        }
        return null;
    }

    /// <summary>What questions like this one ask of the advice or the result, in other words than those of the cues.</summary>
    /// <param name="tool">The tool spoken of.</param>
    public static Finding? Likely(Understood asked, Tool? tool)
    {
        if (asked.NamesTool || (tool is null ? asked.Heard.Nearest : tool.Points.Max(point => asked.Heard.Answers(point.Id))) >= MostAnswering)
            return null;
        return Likely(asked, SubjectKind.Advice, OfAdvice) ?? Likely(asked, SubjectKind.Result, OfResult);
    }

    /// <summary>Nothing is known of what was asked: then the advice or the result, where examples tell rather that than anything else.</summary>
    public static Finding? Perhaps(Understood asked) => asked.NamesTool ? null
        : Likely(asked, SubjectKind.Advice, OfAdvice, LeastPerhaps) ?? Likely(asked, SubjectKind.Result, OfResult, LeastPerhaps);

    static Finding OfAdvice(string name) => new(FindingKind.Advice) { Aspect = Enum.Parse<AdviceAspect>(name) };

    static Finding OfResult(string name) => new(FindingKind.Result) { Request = Enum.Parse<ResultRequest>(name) };

    static Finding? Likely(Understood asked, SubjectKind kind, Func<string, Finding> found, double least = LeastLikely) =>
        asked.Heard.Of(kind) >= least && asked.Heard.Best(kind) is { } best && best.Share >= LeastShare ? found(best.Subject.Id) : null;

    public static Finding? Advice(Understood asked)
    {
        if (asked.NamesTool)
            return null;
        foreach (var (cue, aspect) in Aspects)
        {
            if (asked.Text.Says(cue))
                return new(FindingKind.Advice) { Aspect = aspect };
        }
        return null;
    }
}
