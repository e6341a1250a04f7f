using AdvisorBot.Understanding.Assertion;
using AdvisorBot.Understanding.Lexicons;
using AdvisorBot.Understanding.Mentions;

namespace AdvisorBot.Understanding.Decision;

/// <summary>
/// Settles what is named by its absence: "internet" means working offline where it is denied ("nobody has internet out
/// there"), and nothing where it is not.
/// </summary>
static class WithoutReader
{
    public static Named Read(Named named, AssertionReader assertions)
    {
        if (!named.Mentions.Any(mention => mention.Choices.Any(choice => choice.IsWithout)))
            return named;
        var taken = (bool[])named.Taken.Clone();
        var mentions = new List<Mention>();
        foreach (var mention in named.Mentions)
        {
            var settled = mention with { Meanings = [.. mention.Meanings.Where(meaning => IsMeant(mention, meaning, assertions))] };
            if (settled.Meanings.IsEmpty)
                Array.Fill(taken, false, mention.Span.Start, mention.Span.Length);
            else
                mentions.Add(settled);
        }
        return named with { Mentions = mentions, Taken = taken };
    }

    // "None of us can code" says who they are, and of an editor, which "code" may also mean, nothing.
    static bool IsMeant(Mention mention, Meaning meaning, AssertionReader assertions) => meaning is not Meaning.OfChoice choice
        || (assertions.Read(mention.Span).IsDenied ? choice.IsWithout || !mention.Choices.Any(other => other.IsWithout) : !choice.IsWithout);
}
