using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Understanding.Similarity;

/// <summary>How near every statement of a guide comes to a question in meaning.</summary>
public sealed class StatementLikeness(Catalogue catalogue, ISentenceEncoder encoder)
{
    readonly ExampleRanking<string> _statements = new(Examples.OfStatements(catalogue), encoder);

    /// <summary>By the statement's id, from 0 to 1; nothing while the encoder is not ready.</summary>
    public IReadOnlyDictionary<string, double> To(string question) =>
        _statements.Rank(question).ToDictionary(candidate => candidate.Meaning, candidate => Math.Clamp(candidate.Similarity, 0, 1));
}
