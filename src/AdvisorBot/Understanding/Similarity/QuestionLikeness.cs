using System.Collections.Immutable;
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
    readonly Lazy<ImmutableArray<(string Id, Features Features)>> _byWords;
    readonly Lazy<ImmutableArray<(string Id, Features Features)>> _byMeaning;
    readonly Regex _names;

    public QuestionLikeness(Catalogue catalogue, Likeness likeness)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(likeness);
        (_catalogue, _likeness) = (catalogue, likeness);
        (_byWords, _byMeaning) = (new(ReadStatements), new(ReadStatements));
        var names = catalogue.Tools.SelectMany(tool => tool.Aliases.Prepend(tool.ShortName).Prepend(tool.Name)).Where(name => name.Length >= ShortestName)
            .Distinct().OrderByDescending(name => name.Length);
        _names = new(
            $@"(?<!\w)(?:{string.Join('|', names.Select(Regex.Escape))})(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(1));
    }

    /// <summary>The question with what likeness tells of it.</summary>
    public Advice.Inquiries.Inquiry Hear(Advice.Inquiries.Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        var features = _likeness.Hear(_names.Replace(inquiry.Text, ExampleQuestionReader.Tool), _catalogue.Language);
        var heard = inquiry with { Likeness = Statements.ToDictionary(statement => statement.Id, statement => features.Likeness(statement.Features)) };
        return _likeness.In(_catalogue.Language)?.Questions(_catalogue.Id) is { } examples
            ? heard with { Subjects = examples.Subjects(features), Answering = examples.Answering(features), Turned = examples.Turned(features) }
            : heard;
    }

    // The model may come later than the first question.
    ImmutableArray<(string Id, Features Features)> Statements => _likeness.Encoder.IsReady ? _byMeaning.Value : _byWords.Value;

    ImmutableArray<(string Id, Features Features)> ReadStatements() =>
        [
            .. _catalogue.Tools.SelectMany(tool => tool.Points).DistinctBy(point => point.Id)
                .Select(point => (point.Id, _likeness.Read(point.Text, _catalogue.Language))),
        ];
}
