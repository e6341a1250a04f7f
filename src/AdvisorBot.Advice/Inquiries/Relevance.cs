using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Advice.Inquiries;

/// <summary>How much of what is asked a statement speaks of by its own words; rare words count for more.</summary>
sealed class Relevance
{
    readonly FrozenDictionary<string, ImmutableArray<string>> _stems;
    readonly FrozenDictionary<string, double> _weights;
    readonly double _unknown;

    public Relevance(Catalogue catalogue, InquiryWords words)
    {
        var points = catalogue.Tools.SelectMany(tool => tool.Points).ToList();
        _stems = points.DistinctBy(point => point.Id).ToFrozenDictionary(point => point.Id, point => words.Stems(point.Text).Where(stem => !words.IsSmall(stem)).Distinct().ToImmutableArray());
        _weights = _stems.Values.SelectMany(stems => stems).GroupBy(stem => stem).ToFrozenDictionary(stem => stem.Key, stem => Math.Log(1 + ((double)points.Count / stem.Count())));
        _unknown = Math.Log(1 + points.Count);
    }

    /// <summary>From 0 to 1: the share of the asked words, by weight, that the statement contains.</summary>
    public double Of(Point point, IReadOnlyCollection<string> asked)
    {
        var (hit, all) = (0.0, 0.0);
        foreach (var stem in asked)
        {
            var weight = _weights.GetValueOrDefault(stem, _unknown);
            all += weight;
            hit += _stems[point.Id].Any(own => QuestionText.Alike(own, stem)) ? weight : 0;
        }
        return all > 0 ? hit / all : 0;
    }
}
