using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Inquiries;

/// <summary>
/// Answers questions from what one guide says. A pure function of the question; it stores nothing and takes no answer from
/// it. Built once, safe for all threads.
/// </summary>
public sealed class Inquirer
{
    const double LeastInstead = 0.4;
    const double LeastLifecycle = 0.3;
    const double MostOutside = 0.4;
    const double LeastInside = 0.5;

    readonly Catalogue _catalogue;
    readonly QuestionReader _reader;
    readonly StatementSearch _search;
    readonly Terms _terms;
    readonly ToolAnswers _tools;
    readonly Comparisons _comparisons;

    public Inquirer(Catalogue catalogue, Interview interview, InquiryWords words)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(words);
        _catalogue = catalogue;
        _reader = new(catalogue, interview, words, new(catalogue, interview, words));
        _search = new(catalogue, interview, words);
        _terms = new(interview);
        _tools = new(catalogue, _search);
        _comparisons = new(catalogue, _search, _tools);
    }

    public Finding Ask(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        var asked = _reader.Read(inquiry);
        var found = _terms.Explain(asked)
            ?? About.Result(asked, inquiry, cue => IsOfTool(asked, inquiry, cue))
            ?? (IsOfTool(asked, inquiry) || IsOutside(asked) ? null : About.Advice(asked))
            ?? About.Likely(asked, inquiry.Focus is { } id ? _catalogue.FindTool(id) : null)
            ?? Lifecycle(asked, inquiry)
            ?? Outside(asked, inquiry)
            ?? _comparisons.Compare(asked, inquiry)
            ?? _tools.Tools(asked, inquiry);
        if (found.Kind is FindingKind.Unknown or FindingKind.Nearest)
            found = About.Perhaps(asked) ?? found;
        return found with { IsQuestion = asked.IsQuestion };
    }

    Finding? Lifecycle(Understood asked, Inquiry inquiry)
    {
        var isLikely = asked.Heard.Of(SubjectKind.Lifecycle) >= LeastLifecycle;
        if (!asked.Text.Says(QuestionCue.Lifecycle) || (!asked.Asked.IsEmpty && !isLikely))
            return null;
        var tools = asked.Named.IsEmpty && asked.MeansAll ? _catalogue.Tools : _tools.Spoken(asked, inquiry);
        return tools.IsEmpty
            ? null
            : new(FindingKind.Lifecycle) { Tools = [.. tools.Select(tool => new ToolFinding(tool, tool.Lifecycle.InService ? Saying.Yes : Saying.No, []))] };
    }

    Finding? Outside(Understood asked, Inquiry inquiry)
    {
        if (asked.Outside is not { } topic)
            return null;
        var spoken = _tools.Spoken(asked, inquiry);
        // A word of what is left to others may stand in a question that a statement of the tool answers.
        if (asked.Heard.Knows && asked.Heard.Outside < MostOutside && _search.Likeliest(spoken, asked) >= LeastInside)
            return null;
        var tools = spoken.IsEmpty ? _catalogue.Tools : spoken;
        var near = tools.Select(tool => _search.About(tool, asked)).Where(found => !found.Points.IsEmpty);
        return new(FindingKind.Outside) { Subject = topic.Label, Page = topic.Page, Tools = [.. near.Select(found => found with { Saying = Saying.Silent })] };
    }

    /// <summary>"Guarantee" may stand in a question of which the guide says nothing.</summary>
    static bool IsOutside(Understood asked) => asked.Heard.Outside >= LeastInstead && asked.Heard.Of(SubjectKind.Advice) < LeastInstead;

    /// <summary>Something is asked that the guide says of the tool spoken of, besides the words of the cue.</summary>
    bool IsOfTool(Understood asked, Inquiry inquiry, QuestionCue? beside = null)
    {
        var tools = _tools.Spoken(asked, inquiry);
        if (asked.Text.Says(QuestionCue.Drawbacks) && !tools.IsEmpty)
            return true;
        var places = beside is { } cue ? asked.Text.FindAll(cue).ToList() : [];
        return !asked.Text.Says(QuestionCue.Guide) && asked.Asked.Any(one => one is { Weak: false, Target: not Target.OfTopic { Topic.Outside: true } }
            && !places.Exists(place => one.Start < place.End && place.Start < one.End)
            && tools.Any(tool => Evidence.Of(tool, one.Target, _search.Interview).Any()));
    }
}
