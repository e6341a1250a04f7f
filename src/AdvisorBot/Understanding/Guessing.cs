using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;
using F23.StringSimilarity;

namespace AdvisorBot.Understanding;

/// <summary>The choices of the question asked that a text not understood resembles: to ask about, not to take.</summary>
sealed class Guessing(Lexicon lexicon)
{
    const int LongestGuessed = 60;
    const double LeastLikeness = 0.8;

    readonly JaroWinkler _likeness = new();

    public ImmutableArray<Suggestion> Guess(Question question, Scene scene)
    {
        if (scene.Utterance.Text.Length > LongestGuessed)
            return [];
        var text = string.Join(' ', Enumerable.Range(0, scene.Utterance.Count).Select(at => scene.Utterance[at].Stem));
        return
        [
            .. question.Choices
                .Select(choice => (choice, likeness: choice.Synonyms.Append(choice.Label).Append(choice.Short).Max(name => Likeness(text, name))))
                .Where(pair => pair.likeness >= LeastLikeness)
                .OrderByDescending(pair => pair.likeness)
                .Take(2)
                .Select(pair => new Suggestion(question.Id, Answer.Choose(pair.choice.Id), scene.Utterance.Text, Math.Min(0.5, pair.likeness / 2))),
        ];
    }

    double Likeness(string stems, string name) => _likeness.Similarity(stems, string.Join(' ', lexicon.Stems(name)));
}
