using System.Text.RegularExpressions;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Understanding.LanguageData;

namespace AdvisorBot.Understanding.Similarity;

/// <summary>What a question to a guide is about and which statements come near to it, by their meaning and by examples. Safe for all threads.</summary>
public sealed class QuestionLikeness
{
    // Shorter names are words of other things too.
    const int ShortestName = 4;

    readonly Catalogue _catalogue;
    readonly Likeness _likeness;
    readonly ExampleRanking<string>? _statements;
    readonly Regex _names;

    public QuestionLikeness(Catalogue catalogue, Likeness likeness)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(likeness);
        (_catalogue, _likeness) = (catalogue, likeness);
        _statements = catalogue.Language == Likeness.Language ? new(Examples.OfStatements(catalogue), likeness.Encoder) : null;
        var names = catalogue.Tools.SelectMany(tool => tool.Aliases.Prepend(tool.ShortName).Prepend(tool.Name)).Where(name => name.Length >= ShortestName).Distinct().OrderByDescending(name => name.Length);
        _names = new($@"(?<!\w)(?:{string.Join('|', names.Select(Regex.Escape))})(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }

    /// <summary>The question with what likeness tells of it; as it is, while nothing is learnt and no model is there.</summary>
    public Advice.Inquiries.Inquiry Hear(Advice.Inquiries.Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        var near = _statements?.Rank(inquiry.Text).ToDictionary(candidate => candidate.Meaning, candidate => Math.Clamp(candidate.Similarity, 0, 1));
        var heard = near is null ? inquiry : inquiry with { Likeness = near };
        if (_likeness.In(_catalogue.Language)?.Questions(_catalogue.Id) is not { } examples)
            return heard;
        var features = _likeness.Read(_names.Replace(inquiry.Text, ExampleQuestionReader.Tool), _catalogue.Language);
        return heard with { Subjects = examples.Subjects(features), Answering = examples.Answering(features), Turned = examples.Turned(features) };
    }
}
