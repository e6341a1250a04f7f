using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Inquiries;

/// <summary>How much of what is asked a statement speaks of; rare words count for more.</summary>
sealed class Relevance
{
    // A word of the topic or the answer that a statement counts for is no word of the statement.
    const double Related = 0.6;

    readonly FrozenDictionary<string, ImmutableArray<string>> _own;
    readonly FrozenDictionary<string, ImmutableArray<string>> _related;
    readonly FrozenDictionary<string, double> _weights;
    readonly double _unknown;

    public Relevance(Catalogue catalogue, Interview interview, InquiryWords words)
    {
        var points = catalogue.Tools.SelectMany(tool => tool.Points).DistinctBy(point => point.Id).ToList();
        _own = points.ToFrozenDictionary(point => point.Id, point => Telling([point.Text], words, words.IsSmall));
        _related = points.ToFrozenDictionary(
            point => point.Id, point => Telling(TopicWords(point, catalogue).Concat(AnswerWords(point, interview)), words, words.IsOrdinary));
        _weights = _own.Values.SelectMany(stems => stems).GroupBy(stem => stem)
            .ToFrozenDictionary(stem => stem.Key, stem => Math.Log(1 + ((double)points.Count / stem.Count())));
        _unknown = Math.Log(1 + points.Count);
    }

    /// <summary>From 0 to 1: the share of the asked words, by weight, that the statement contains.</summary>
    public double Of(Point point, IReadOnlyCollection<string> asked) => Share(asked, stem => Has(_own, point, stem) ? 1 : 0);

    /// <summary>The same, with the words by which its topics and answers are called.</summary>
    public double Near(Point point, IReadOnlyCollection<string> asked) =>
        Share(asked, stem => Has(_own, point, stem) ? 1 : Has(_related, point, stem) ? Related : 0);

    double Share(IReadOnlyCollection<string> asked, Func<string, double> has)
    {
        var (hit, all) = (0.0, 0.0);
        foreach (var stem in asked)
        {
            var weight = _weights.GetValueOrDefault(stem, _unknown);
            all += weight;
            hit += weight * has(stem);
        }
        return all > 0 ? hit / all : 0;
    }

    static bool Has(FrozenDictionary<string, ImmutableArray<string>> index, Point point, string stem) =>
        index[point.Id].Any(own => QuestionText.Alike(own, stem));

    static ImmutableArray<string> Telling(IEnumerable<string> texts, InquiryWords words, Func<string, bool> isEmpty) =>
        [.. texts.SelectMany(text => words.Stems(text)).Where(stem => !isEmpty(stem)).Distinct()];

    static IEnumerable<string> TopicWords(Point point, Catalogue catalogue) =>
        catalogue.Topics.Where(topic => topic.Yes.Contains(point.Id) || topic.No.Contains(point.Id) || topic.About.Contains(point.Id))
            .SelectMany(topic => topic.Words.Append(topic.Label));

    static IEnumerable<string> AnswerWords(Point point, Interview interview) =>
        from effect in point.Effects
        from condition in effect.Conditions
        let question = interview.Find(condition.QuestionId)
        where question is not null
        from choice in question.Choices
        where condition.ChoiceIds.Contains(choice.Id)
        from word in choice.Synonyms.Concat(choice.Without).Append(choice.Label)
        select word;
}
