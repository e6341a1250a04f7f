using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Inquiries;

/// <summary>What words of a question may speak about.</summary>
abstract record Target
{
    Target()
    {
    }

    public sealed record OfTool(Tool Tool) : Target;

    /// <param name="Compares">The words ask which tool has most of it.</param>
    public sealed record OfTopic(Topic Topic, bool Compares) : Target;

    public sealed record OfAnswer(Question Question, Answer Answer, string Label) : Target;

    public sealed record OfQuestion(Question Question) : Target;

    public sealed record OfWord(GlossaryEntry Entry) : Target;
}
