using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Understanding;

/// <summary>Finds the questions an utterance says it cannot answer ("no idea about the data size").</summary>
static class UnsureReader
{
    /// <summary>The words of doubt, by question.</summary>
    public static Dictionary<string, string> Read(Scene scene, List<Evidence> evidence)
    {
        var unsure = new Dictionary<string, string>();
        var alone = "";
        for (var at = 0; at < scene.Utterance.Count; at++)
        {
            if (!scene.Grammar.Is(at, WordKind.Unsure))
                continue;
            var end = scene.Grammar.EndOf(at);
            // "We don't know R" denies R; "we don't know if we need R" does not.
            var denies = scene.Grammar.Is(at, WordKind.Negation) && end < scene.Utterance.Count && scene.Taken[end];
            if (!denies && About(scene, end) is var (question, place))
            {
                // "I have to ask our DBA how much it is" doubts the amount, and names no skill.
                if (scene.Asked is not null && scene.Asked != question && question.Kind != QuestionKind.YesNo && !Names(scene, question, place))
                {
                    evidence.RemoveAll(sign => sign.Question.Id == question.Id && sign.Start == place);
                    alone = scene.Utterance.Slice(at, end);
                }
                // "No idea about Docker, but Python we know" answers the question all the same.
                else if (evidence.Exists(sign => sign.Question.Id == question.Id && sign.Start != place))
                    evidence.RemoveAll(sign => sign.Question.Id == question.Id && sign.Start == place);
                else
                    unsure[question.Id] = scene.Utterance.Slice(at, end);
            }
            else if (!denies)
                alone = scene.Utterance.Slice(at, end);
            at = end - 1;
        }
        var othersAnswered = evidence.Exists(sign => sign.Question.Id != scene.Expected.QuestionId) || scene.Quantities.Exists(quantity => quantity.IsData);
        if (alone.Length > 0 && othersAnswered && scene.Expected.QuestionId is { } asked && !scene.AnswersByAmount && !evidence.Exists(sign => sign.Question.Id == asked))
            unsure.TryAdd(asked, alone);
        return unsure;
    }

    static bool Names(Scene scene, Question question, int place) =>
        scene.Meanings.Exists(named => named[0].Start == place && named.Any(found => found.Meanings.Contains(new Meaning.OfQuestion(question))));

    // The first thing named behind the doubt, in the same breath.
    static (Question Question, int Place)? About(Scene scene, int end)
    {
        foreach (var place in scene.Meanings)
        {
            if (place[0].Start < end)
                continue;
            for (var at = end; at <= place[0].Start; at++)
            {
                if (scene.Utterance[at].Before != Gap.Space || scene.Grammar.Is(at, WordKind.ScopeEnd))
                    return null;
            }
            var about = place.SelectMany(found => found.Meanings).Select(meaning => meaning switch
            {
                Meaning.OfQuestion question => question.Question,
                Meaning.OfChoice choice when !choice.Weak || choice.Question == scene.Asked => choice.Question,
                _ => null,
            }).FirstOrDefault(question => question is not null);
            return about is null ? null : (about, place[0].Start);
        }
        return null;
    }
}
