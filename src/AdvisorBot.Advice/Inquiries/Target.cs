using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Inquiries;

/// <summary>What words of a question may speak about.</summary>
abstract record Target
{
    Target()
    {
    }

    /// <summary>What it is called, for display; null for what has no name of its own here.</summary>
    public virtual string? Label => null;

    /// <summary>The question of the interview that it belongs to.</summary>
    public virtual Question? QuestionIn(Interview interview) => null;

    /// <summary>The answer that stands behind it, with its question.</summary>
    public virtual (Question Question, Answer Answer)? AnswerIn(Interview interview) => null;

    public sealed record OfTool(Tool Tool) : Target;

    /// <param name="Compares">The words ask which tool has most of it.</param>
    public sealed record OfTopic(Topic Topic, bool Compares) : Target
    {
        public override string Label => Topic.Label;

        public override Question? QuestionIn(Interview interview) => Topic.QuestionId is { } id ? interview.Find(id) : null;

        public override (Question Question, Answer Answer)? AnswerIn(Interview interview) =>
            Topic.ChoiceId is { } choice && QuestionIn(interview) is { } question ? (question, Answer.Choose(choice)) : null;
    }

    public sealed record OfAnswer(Question Question, Answer Answer, string Text) : Target
    {
        public override string Label => Text;

        public override Question QuestionIn(Interview interview) => Question;

        public override (Question Question, Answer Answer)? AnswerIn(Interview interview) => (Question, Answer);
    }

    public sealed record OfQuestion(Question Question) : Target
    {
        public override string Label => Question.Label;

        public override Question QuestionIn(Interview interview) => Question;
    }

    public sealed record OfWord(GlossaryEntry Entry) : Target;
}
