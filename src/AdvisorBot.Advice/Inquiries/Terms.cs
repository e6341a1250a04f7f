using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Inquiries;

/// <summary>Questions for the meaning of a word.</summary>
sealed class Terms(Interview interview)
{
    // So likely must it be that a term is asked about; less where the question has the form of one for a meaning.
    const double LeastTerm = 0.6;
    const double LeastDefined = 0.4;

    /// <summary>Only when nothing but the term is asked about: "what is Spark" and not "what is Spark good for here".</summary>
    public Finding? Explain(Understood asked)
    {
        if (asked.Compares && asked.Text.Says(QuestionCue.Both))
            return null;
        var behind = asked.Targets.Select(target => target.QuestionIn(interview)).FirstOrDefault(question => question is not null);
        if (asked.Defined is Target.OfWord { Entry: var entry } && asked.Named.IsEmpty)
            return Of(asked.Rest.IsEmpty ? [.. asked.Entries.Except([entry]).Prepend(entry)] : [entry]);
        if (asked.Heard.Of(SubjectKind.Term) >= (asked.Text.Says(QuestionCue.Define) ? LeastDefined : LeastTerm) && asked.Named.IsEmpty
            && asked.Heard.Term is { } likely)
            return Of([likely]);
        if (asked.BareTerm is { } bare && !asked.Compares)
            return Of([bare]);
        return asked.Text.Says(QuestionCue.Define) && asked.Rest.IsEmpty && !asked.Compares ? Named(asked) : null;

        Finding Of(GlossaryEntry[] words) => new(FindingKind.Word) { Words = [.. words], Subject = words[0].Term, Question = behind };

        Finding? Named(Understood asked) =>
            !asked.Entries.IsEmpty && (asked.Named.IsEmpty || asked.Content.IsEmpty) ? Of([.. asked.Entries])
            : asked is { Named: [var tool], Content: [] } ? new(FindingKind.Word)
            {
                Tools = [new(tool, Saying.Told, Highlights.Main(tool))],
                Subject = tool.Name
            }
            : asked.Named.IsEmpty
                && asked.Defined?.QuestionIn(interview) is { } question ? new(FindingKind.Word) { Question = question, Subject = question.Label }
            : null;
    }
}
