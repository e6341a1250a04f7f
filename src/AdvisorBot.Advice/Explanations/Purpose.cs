using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Explanations;

/// <summary>What the person is after, where the interview asks for it first and the answer does not merely open stages.</summary>
/// <param name="Question">The question for it.</param>
/// <param name="Answer">What was chosen.</param>
public sealed record Purpose(Question Question, Answer.Chosen Answer)
{
    /// <summary>Null while it is not known.</summary>
    public static Purpose? Of(Catalogue catalogue, Interview interview, Answers answers)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(answers);
        var question = interview.Questions.FirstOrDefault(one => one.First && catalogue.Stages.All(stage => stage.When?.QuestionId != one.Id));
        return question is not null && answers[question.Id] is Answer.Chosen { ChoiceIds.IsEmpty: false } answer ? new(question, answer) : null;
    }

    /// <summary>On the whole, the document speaks for the tool where it speaks of this purpose.</summary>
    public bool IsServedBy(ToolAssessment tool)
    {
        ArgumentNullException.ThrowIfNull(tool);
        return Weight(tool.For) > Weight(tool.Against);
    }

    int Weight(IEnumerable<Reason> reasons) => reasons.Where(reason => reason.QuestionId == Question.Id).Sum(reason => reason.Effect.Weight);
}
