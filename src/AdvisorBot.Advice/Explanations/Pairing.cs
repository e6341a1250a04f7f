using System.Collections.Immutable;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Advice.Explanations;

/// <summary>
/// Build here, deploy there. A tool that takes models of certain sources only is never combined with another source;
/// a link the document names makes a pair better than one nothing speaks of.
/// </summary>
static class Pairing
{
    // A person reads a handful of pairs; in a very large catalogue only the best of each stage are combined.
    const int BestOfEachStage = 25;
    const int DirectBonus = 3;
    const int SuitsBonus = 1;

    public static ImmutableArray<Pair> Find(Assessment assessment)
    {
        var pairs = new List<Pair>();
        for (var stage = 0; stage + 1 < assessment.Stages.Length; stage++)
            pairs.AddRange(Combine(assessment, assessment.Stages[stage], assessment.Stages[stage + 1]));
        pairs.AddRange(assessment.Stages.SelectMany(stage => Within(assessment, stage)));
        return
        [
            .. pairs
                .OrderByDescending(pair => pair.Score)
                .ThenBy(pair => pair.Prepare.Against.Length + pair.Deploy.Against.Length)
                .ThenBy(pair => pair.Kind),
        ];
    }

    static IEnumerable<Pair> Combine(Assessment assessment, StageAssessment first, StageAssessment second)
    {
        var links = assessment.Catalogue.Links;
        var from = Best(first, links.Select(link => link.FromToolId));
        foreach (var to in Best(second, links.Select(link => link.ToToolId)))
        {
            var incoming = links.Where(link => link.ToToolId == to.Tool.Id).ToList();
            var onlyWith = incoming.Where(link => link.Kind == LinkKind.Requires).Select(link => link.FromToolId).ToHashSet();
            foreach (var source in from)
            {
                if (onlyWith.Count > 0 && !onlyWith.Contains(source.Tool.Id))
                    continue;
                var link = incoming.Where(link => link.FromToolId == source.Tool.Id).OrderBy(link => link.Kind).FirstOrDefault();
                yield return Join(assessment.Catalogue, source, to, link);
            }
        }
    }

    /// <summary>Within one stage only what the document itself combines.</summary>
    static IEnumerable<Pair> Within(Assessment assessment, StageAssessment stage) =>
        from link in assessment.Catalogue.Links
        where link.Kind == LinkKind.Combines && assessment.Catalogue.FindTool(link.FromToolId)!.StageId == stage.Stage.Id
        where assessment.Fits(link.FromToolId) && assessment.Fits(link.ToToolId)
        select Join(assessment.Catalogue, assessment[link.FromToolId], assessment[link.ToToolId], link);

    static Pair Join(Catalogue catalogue, ToolAssessment source, ToolAssessment target, Link? link)
    {
        var bonus = link?.Kind switch { null => 0, LinkKind.Suits or LinkKind.Combines => SuitsBonus, _ => DirectBonus };
        return new(
            source,
            target,
            link is null ? PairKind.Possible : PairKind.Linked,
            link is null ? null : catalogue.FindPoint(link.PointId),
            source.Score + target.Score + bonus);
    }

    static ImmutableArray<ToolAssessment> Best(StageAssessment stage, IEnumerable<string> linked)
    {
        if (stage.CandidateCount <= BestOfEachStage)
            return stage.Ranked;
        var ids = linked.ToHashSet();
        return [.. stage.Ranked.Where((tool, rank) => rank < BestOfEachStage || ids.Contains(tool.Tool.Id))];
    }
}
