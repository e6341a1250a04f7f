using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding.Lexicons;
using AdvisorBot.Understanding.Segmentation;
using F23.StringSimilarity;

namespace AdvisorBot.Understanding.Decision;

/// <summary>The choices of the question asked that a short text not understood looks like: to ask about, not to take.</summary>
sealed class Resemblance(Lexicon lexicon, Policy policy)
{
    const int MostWords = 4;

    readonly JaroWinkler _likeness = new();

    public ImmutableArray<Suggestion> Of(Question question, Utterance utterance)
    {
        // Words that exist are no misspelling of others.
        if (utterance.Count > MostWords || Enumerable.Range(0, utterance.Count).All(at => lexicon.IsWord(utterance[at])))
            return [];
        var text = string.Join(' ', Enumerable.Range(0, utterance.Count).Select(at => utterance[at].Stem));
        return
        [
            .. question.Choices
                .Select(choice => (choice, likeness: choice.Synonyms.Append(choice.Label).Append(choice.Short).Max(name => Likeness(text, name))))
                .Where(pair => pair.likeness >= policy.LeastResemblance)
                .OrderByDescending(pair => pair.likeness)
                .Take(2)
                .Select(pair => new Suggestion(question.Id, Answer.Choose(pair.choice.Id), utterance.Text, policy.Offered)),
        ];
    }

    double Likeness(string stems, string name) => _likeness.Similarity(stems, string.Join(' ', lexicon.Stems(name)));
}
