using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding.Assertion;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Lexicons;
using AdvisorBot.Understanding.Segmentation;

namespace AdvisorBot.Understanding.Decision;

/// <summary>Hears two choices of a question of which one only can hold: "on our own servers, as a managed service".</summary>
sealed class TornReader(Lexicon lexicon, Policy policy)
{
    /// <summary>The signs of the two choices; none where nothing pulls against anything.</summary>
    public ImmutableArray<Sign> Between(AssertionReader assertions, Question question, List<Sign> signs)
    {
        if (signs.Count < 2 || !question.Kind.TakesOne || lexicon.Combined(question) is not null)
            return [];
        // Words that may mean either choice say neither.
        var meanings = signs.DistinctBy(sign => (sign.Span, sign.Choice.Id, sign.IsDenied)).CountBy(sign => sign.Span).ToDictionary();
        var said = signs.Where(sign => sign.ChoiceId is not null && IsStated(sign) && meanings[sign.Span] == 1).ToList();
        var choices = said.DistinctBy(sign => sign.ChoiceId).ToImmutableArray();
        var isClear = said.Exists(sign => sign.Disposition == Disposition.Taken) || said.TrueForAll(sign => sign.Confidence >= policy.Offered);
        return choices.Length == 2 && isClear && !assertions.Cues.Has(new(said[0].Span.Start, said[^1].Span.End), Cue.Or) ? choices : [];
    }

    bool IsStated(Sign sign) => sign.Disposition == Disposition.Taken
        || (sign is { Disposition: Disposition.Offered, IsAlternative: false, Asserted: { Mood: Mood.Statement, Certainty: not Certainty.Doubtful } }
            && sign.Confidence >= policy.LeastAgainstSaid);
}
