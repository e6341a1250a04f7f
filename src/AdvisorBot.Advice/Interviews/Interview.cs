using System.Collections.Immutable;

namespace AdvisorBot.Advice.Interviews;

/// <summary>The questions a catalogue's effects refer to, in the author's order.</summary>
public sealed record Interview(string Id, string Language, ImmutableArray<Question> Questions)
{
    public Question? Find(string id)
    {
        foreach (var question in Questions)
        {
            if (question.Id == id)
                return question;
        }
        return null;
    }
}
