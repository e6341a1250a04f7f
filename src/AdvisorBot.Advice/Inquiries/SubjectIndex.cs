using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Inquiries;

/// <summary>Which statements speak of each topic and each answer of a guide.</summary>
sealed class SubjectIndex
{
    readonly FrozenDictionary<Subject, ImmutableArray<string>> _points;

    public SubjectIndex(Catalogue catalogue, Interview interview)
    {
        var topics = catalogue.Topics.Select(topic => (new Subject(SubjectKind.Topic, topic.Id), (Target)new Target.OfTopic(topic, Compares: false)));
        var answers = interview.Questions.SelectMany(question => question.Choices.Select(choice =>
            (new Subject(SubjectKind.Choice, question.Id, choice.Id), (Target)new Target.OfAnswer(question, Answer.Choose(choice.Id), choice.Label))));
        _points = topics.Concat(answers).ToFrozenDictionary(pair => pair.Item1, pair => PointsOf(pair.Item2));

        ImmutableArray<string> PointsOf(Target target) =>
            [.. catalogue.Tools.SelectMany(tool => Evidence.Of(tool, target, interview)).Select(evidence => evidence.Point.Id).Distinct()];
    }

    /// <summary>How likely what is asked is something that a statement speaks of, by the statement's id.</summary>
    public Dictionary<string, double> Weigh(ImmutableArray<LikelySubject> subjects)
    {
        var likely = new Dictionary<string, double>();
        foreach (var (subject, probability) in subjects)
        {
            foreach (var id in _points.GetValueOrDefault(subject, []))
                likely[id] = likely.GetValueOrDefault(id) + probability;
        }
        return likely;
    }
}
